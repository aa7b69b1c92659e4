import Taro from '@tarojs/taro'

export function watchNetwork(changed: (online: boolean) => void): () => void {
  void Taro.getNetworkType({ success: ({ networkType }) => changed(networkType !== 'none') })
  const listener = ({ isConnected }: { isConnected: boolean }) => changed(isConnected)
  Taro.onNetworkStatusChange(listener)
  return () => Taro.offNetworkStatusChange(listener)
}
