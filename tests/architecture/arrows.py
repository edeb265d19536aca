# SPDX-License-Identifier: Apache-2.0
"""The house as tables: which folder may know which, and which headers live behind which door."""

# Folder -> folders (or single headers) that its files may include. A folder may always include itself. The longest
# matching folder counts. Arrows point down: app -> ui -> core.
# What the window sees of the engine: the facade, and the values that it speaks in.
FACADE = ["core/facade", "core/sync/syncrequest.h", "core/doctor/finding.h"]
BELOW_SYNC = ["core/base", "core/model", "core/ports", "core/ledger", "core/settings", "core/schedule"]
PARTS = ["core/sync/syncrequest.h", "core/sync/syncrequest.cpp", "core/sync/engineparts.h", "core/sync/preflight.h",
         "core/sync/preflight.cpp"]
# Stage -> the stages that it may know.
STAGES = {
    "line": [],
    "plan": ["line"],
    "discover": ["plan", "line"],
    "prove": ["plan", "line"],
    "execute": ["prove", "plan", "line"],
    "watch": ["discover", "execute", "prove", "plan", "line"],
    "edit": ["discover", "execute", "prove", "plan", "line"],
    "run": ["watch", "edit", "discover", "execute", "prove", "plan", "line"],
}
ARROWS = {
    "core/pch.h": [],
    "core/platform": [],
    "core/base": ["core/platform"],
    "core/model": ["core/base"],
    "core/ports": ["core/base", "core/model"],
    "core/json": ["core/base"],
    "core/net": ["core/base", "core/json"],
    "core/secrets": ["core/base"],
    "core/oauth": ["core/base", "core/net", "core/secrets", "core/json"],
    "core/xero": ["core/base", "core/model", "core/ports", "core/net", "core/json"],
    "core/procore": ["core/base", "core/model", "core/ports", "core/net", "core/json"],
    "core/ledger": ["core/base", "core/model", "core/platform"],
    "core/schedule": ["core/base"],
    "core/settings": ["core/base", "core/model", "core/json", "core/platform", "core/schedule",
                      "core/secrets/sealedtext.h"],
    # The stages of a run. PARTS lies below all of them: what they work with, and what must hold before they begin.
    **{f"core/sync/{stage}": [*BELOW_SYNC, *PARTS, *(f"core/sync/{known}" for known in stages)]
       for stage, stages in STAGES.items()},
    **{part: [*BELOW_SYNC, *PARTS] for part in PARTS},
    "core/sync": [*BELOW_SYNC],  # the engine on top of its stages
    "core/links": [*BELOW_SYNC],
    "core/doctor": [*BELOW_SYNC, *PARTS, "core/sync/plan"],
    "core/about": ["core/base", "core/ledger"],
    "core/facade": [*BELOW_SYNC, "core/sync/syncrequest.h", "core/doctor/finding.h",
                    "core/platform/timerkind.h"],
    "ui": ["core/base", "core/model", "core/settings", "core/schedule", *FACADE, "core/pch.h"],
    # The sandbox is the other side: it shares no encoding and no values with the clients.
    "app/tieout-sandbox": ["core/base/logging.h", "core/platform", "core/about/buildorigin.h"],
    "app/session": ["core", "app/tieout-sandbox"],  # the demo brings the other side along
    # Tables on paper and in files: Gui at most, so that the command line can make the same ones.
    "ui/report": ["core/base", "core/model", "ui/models", "ui/style"],
    "app/tieoutctl": ["core", "app/session", "app/tieout-sandbox", "ui/report"],
    "app/tieout": ["core", "ui", "app/session", "app/tieout-sandbox"],
    # Runs while building: manual pages and completions from the tables that --help is made from.
    "app/manuals": ["core/base", "core/about", "app/tieoutctl", "app/tieout/windowcommandline.h",
                    "app/tieout-sandbox/commandline.h"],
    "tests": ["core", "ui", "app"],
}

# The one folder that knows on which system it runs: what only Unix has, what only Windows has, and the questions which
# it is. Tests look from outside, as they do behind the doors below.
PLATFORM = "core/platform"

# Header -> files (by prefix) behind whose door it lives; tests may use all of them to look from outside.
DOORS = {
    "QSqlQuery": ["core/ledger/"],
    "QSqlDatabase": ["core/ledger/"],
    "QNetworkAccessManager": ["core/net/qtnetworktransport."],
    "QTcpServer": ["core/oauth/loopbackreceiver", "app/tieout-sandbox/"],
    "QTcpSocket": ["core/oauth/loopbackreceiver", "app/tieout-sandbox/"],
    **{f"openssl/{header}.h": ["app/tieout-sandbox/tls/authority."] for header in ("bio", "evp", "pem", "x509v3")},
    "sodium.h": ["core/secrets/sealedtext."],
    "qt6keychain/keychain.h": ["core/secrets/"],
    "keychain.h": ["core/secrets/"],
}
# Exactly one file may use it: where the window stays on the screen is the desktop's affair, nothing else is.
ONE_FILE_ONLY = {"QSettings": "ui/"}

# No screen here.
SCREENLESS = ["core/", "app/session/", "app/tieoutctl/", "app/tieout-sandbox/"]
