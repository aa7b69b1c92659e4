import { Box } from '../../../platform/elements'

export default function Page() {
  return <Box>features/identity/pages/activate</Box>
}
