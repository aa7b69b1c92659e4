import { Box } from '../../../platform/elements'

export default function Page() {
  return <Box>features/presentation/pages/present</Box>
}
