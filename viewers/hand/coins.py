"""Coins whose diameter calibrates a film, only those that have one size in circulation."""

from typing import Final

from viewers.mark import mark

COINS_MM: Final = {
    # Council Regulation (EC) No 975/98 of 3 May 1998, article 1.
    mark("1 euro"): 23.25,
    mark("2 euro"): 25.75,
    # United States Mint, coin specifications: quarter dollar 0.955 in.
    mark("US quarter"): 24.26,
    # Coinage of One Rupee ... Twenty Rupees Rules, 2019 (G.S.R. 184(E)); the smaller rupee coins of different years
    # differ in diameter and are left out.
    mark("10 rupees"): 27.0,
}
"""Diameters in mm."""
