import type { RouteDefinition } from '../route.js'

const base = '/api/v1/identity'

export const identityRoutes = {
  requestSmsCode: {
    method: 'POST',
    path: `${base}/sms-codes`,
    access: { session: 'none' },
    status: 202,
    idempotent: true,
    summary: 'Send a sign-in code to a phone number',
  },
  signInBySms: {
    method: 'POST',
    path: `${base}/sms-sign-ins`,
    access: { session: 'none' },
    status: 201,
    summary: 'Sign in with a phone number and the code sent to it',
  },
  signInByWechat: {
    method: 'POST',
    path: `${base}/wechat-sign-ins`,
    access: { session: 'none' },
    status: 201,
    summary: 'Sign in with the codes of wx.login and the phone number button',
  },
  refreshSession: {
    method: 'POST',
    path: `${base}/session-refreshes`,
    access: { session: 'none' },
    status: 201,
    summary: 'Exchange a refresh token for a new pair; a reused one ends the whole family',
  },
  signOut: {
    method: 'DELETE',
    path: `${base}/session`,
    access: { session: 'citizen', level: 'L1' },
    status: 204,
    summary: 'End this session',
  },
  readMe: {
    method: 'GET',
    path: `${base}/me`,
    access: { session: 'citizen', level: 'L1' },
    status: 200,
    summary: 'Who is signed in, on what level and, for a clerk, at which post',
  },
  proveRealName: {
    method: 'POST',
    path: `${base}/real-name`,
    access: { session: 'citizen', level: 'L1' },
    status: 200,
    summary: 'Prove name and citizen id number with the phone number the register holds',
  },
  activateDevice: {
    method: 'POST',
    path: `${base}/device-activation`,
    access: { session: 'citizen', level: 'L2' },
    status: 200,
    summary: 'Activate this device with the one-time code of a counter',
  },
  listDevices: {
    method: 'GET',
    path: `${base}/devices`,
    access: { session: 'citizen', level: 'L1' },
    status: 200,
    summary: 'Devices of this person',
  },
  endDevice: {
    method: 'DELETE',
    path: `${base}/devices/:deviceId`,
    access: { session: 'citizen', level: 'L1' },
    status: 204,
    summary: 'End a device: its sessions and every credential issued to it',
  },
} as const satisfies Record<string, RouteDefinition>
