import pg from 'pg'

export interface Queryable {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
}

// Days stay texts: a Date would move them by the machine's time zone.
const DATE_TYPE = 1082
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_TYPE
      ? (text: string) => text
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
}

/** The sandbox's own database. */
export class Database implements Queryable {
  private readonly pool: pg.Pool

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 10, types })
    // An idle connection that the server closes is replaced at the next query.
    this.pool.on('error', () => {})
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows
  }

  async transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    const client = await this.pool.connect()
    const tx: Queryable = {
      query: async <Row extends object>(sql: string, values: unknown[] = []) =>
        (await client.query<Row>(sql, values)).rows,
    }
    try {
      await client.query('begin')
      const result = await work(tx)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }

  close(): Promise<void> {
    return this.pool.end()
  }
}
