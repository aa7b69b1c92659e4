import { issuerKeyId, type Signer } from '@zhangban/licence-code'
import { generateNodeKey, importNodeSigner, nodeCrypto } from '@zhangban/licence-code/node'
import type { Queryable } from '../database/database.js'

/** Authorities that sign, and the licence types each signs for. */
const FAMILIES: readonly { issuer: string; licenceTypes: string[] }[] = [
  {
    issuer: '广东省公安厅',
    licenceTypes: [
      'resident_id',
      'driving_licence',
      'vehicle_licence',
      'residence_permit',
      'household_register',
    ],
  },
  { issuer: '广东省人力资源和社会保障厅', licenceTypes: ['social_security_card'] },
  { issuer: '广东省医疗保障局', licenceTypes: ['medical_voucher'] },
  { issuer: '广东省市场监督管理局', licenceTypes: ['business_licence', 'food_licence'] },
  { issuer: '广东省民政厅', licenceTypes: ['marriage_certificate', 'senior_card'] },
  { issuer: '广东省卫生健康委员会', licenceTypes: ['birth_certificate'] },
  { issuer: '广东省自然资源厅', licenceTypes: ['property_certificate'] },
  { issuer: '广东省残疾人联合会', licenceTypes: ['disability_certificate'] },
]

/** A key that signs scene credentials. */
export interface IssuerKeyRecord {
  keyId: string
  issuer: string
  licenceTypes: string[]
  publicKey: Buffer
  signer: Signer
}

/** Makes one key for each authority at the first start of an installation. */
export async function ensureIssuerKeys(tx: Queryable): Promise<void> {
  const [known] = await tx.query('select 1 from issuer_keys limit 1')
  if (known) return
  for (const { issuer, licenceTypes } of FAMILIES) {
    const key = generateNodeKey()
    const { publicKey } = key.signer
    const keyId = Buffer.from(await issuerKeyId(publicKey, { crypto: nodeCrypto })).toString('hex')
    await tx.query(
      'insert into issuer_keys (key_id, issuer, licence_types, public_key, private_key) values ($1, $2, $3, $4, $5)',
      [keyId, issuer, licenceTypes, Buffer.from(publicKey.bytes), Buffer.from(key.exportPrivate())],
    )
  }
}

export async function loadIssuerKeys(db: Queryable): Promise<IssuerKeyRecord[]> {
  const rows = await db.query<{
    key_id: string
    issuer: string
    licence_types: string[]
    public_key: Buffer
    private_key: Buffer
  }>('select key_id, issuer, licence_types, public_key, private_key from issuer_keys order by key_id')
  return rows.map((row) => ({
    keyId: row.key_id,
    issuer: row.issuer,
    licenceTypes: row.licence_types,
    publicKey: row.public_key,
    signer: importNodeSigner(row.private_key),
  }))
}
