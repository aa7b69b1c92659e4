import '../elements/elements.css'
import '../overlay/overlay.css'
import '../watermark/watermark.css'
