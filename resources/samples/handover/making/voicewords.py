# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: MIT
"""What is said in the sample's recording: voice and pitch of espeak-ng, and the words as it must read them."""

LINES = {
    "en": [
        ("en-gb", 30, "Watch: cold cabinet at six degrees, rising. Look at half past six. At eight, call Camille, on forty."),
        ("en-gb", 30, "Yours: Noor by seven, key in drawer three. Trolley two by eight."),
        ("en-gb+f3", 55, "Cabinet at half past six; at eight degrees, Camille. Noor by seven, trolley by eight."),
    ],
    "fr": [
        ("fr", 30, "À surveiller: armoire froide à six degrés, ça monte. Voir à six heures trente. À huit, Camille, au quarante."),
        ("fr", 30, "À toi: Nour avant sept heures, clé dans le tiroir trois. Chariot deux, pour huit heures."),
        ("fr+f3", 55, "Armoire à six heures trente; à huit degrés, Camille. Nour avant sept heures, chariot pour huit heures."),
    ],
}
