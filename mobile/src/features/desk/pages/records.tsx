import { Box } from '../../../platform/elements'

export default function Page() {
  return <Box>features/desk/pages/records</Box>
}
