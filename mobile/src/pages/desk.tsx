import { Box } from '../platform/elements'

export default function Page() {
  return <Box>pages/desk</Box>
}
