export { WalletScreen as default } from '../features/wallet/screens/WalletScreen'
