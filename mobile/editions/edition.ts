/** What an edition of the client decides; texts and screens are the same in every edition. */
export interface Edition {
  id: string
  appName: string
  /** Of the released client, shown on the about page. */
  version: string
  /** Shown in the header before the server has told the channels. */
  placeName: string
  hotline: string
  brand: { light: string; lightTint: string; dark: string; darkTint: string }
  /** Empty on H5: the same origin. */
  apiHost: string
  weappId: string
  nativeId: string
}
