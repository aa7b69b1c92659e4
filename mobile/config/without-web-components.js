const nothing = () => undefined

export const defineCustomElementTaroPullToRefreshCore = nothing
export const defineCustomElementTaroSwiperCore = nothing
export const defineCustomElementTaroSwiperItemCore = nothing
export const defineCustomElementTaroTabbar = nothing
