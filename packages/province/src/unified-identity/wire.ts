import * as z from 'zod'

/** Wire format of the unified identity platform; element names follow GA/T 543 (XM name, GMSFHM id number …). */
export const matchWire = z.object({ BDJG: z.enum(['1', '0']) })

export const redemptionWire = z.object({
  /** 核对编号 */
  HDBH: z.string().min(1),
  /** 窗口名称 */
  CKMC: z.string().min(1),
  /** 核对时间 */
  HDSJ: z.iso.datetime(),
})

export const relationsWire = z.object({
  /** 未成年子女 */
  ZNXX: z.array(z.object({ XM: z.string(), GMSFHM: z.string() })),
  /** 经营主体 */
  JYZT: z.array(z.object({ MC: z.string(), TYSHXYDM: z.string() })),
})

export const staffWire = z.object({
  RYXX: z.nullable(
    z.object({
      /** 工号 */
      GH: z.string(),
      XM: z.string(),
      /** 岗位 */
      GW: z.string(),
      /** 是否主管 */
      SFZG: z.enum(['0', '1']),
      /** 单位 */
      DW: z.object({
        TYSHXYDM: z.string(),
        MC: z.string(),
        /** 类别 */
        LB: z.array(z.string()),
        /** 行政区划 */
        XZQH: z.string().regex(/^\d{6}$/),
      }),
    }),
  ),
})
