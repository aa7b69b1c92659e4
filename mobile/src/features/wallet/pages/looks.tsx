import { Box } from '../../../platform/elements'

export default function Page() {
  return <Box>features/wallet/pages/looks</Box>
}
