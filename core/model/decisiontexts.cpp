// SPDX-License-Identifier: Apache-2.0
#include "core/model/decisiontexts.h"

#include "core/base/tr.h"

#include <array>

namespace tieout {

namespace {

struct DecisionWords {
    Decision decision;
    const char *byPerson; ///< %1 is the person
    const char *bySomebody;
};

constexpr std::array kWords {
    DecisionWords { Decision::None,
        QT_TRANSLATE_NOOP("tieout", "The decision of %1 was withdrawn, since the sync did not begin."),
        QT_TRANSLATE_NOOP("tieout", "The decision was withdrawn, since the sync did not begin.") },
    DecisionWords { Decision::IssueAnyway, QT_TRANSLATE_NOOP("tieout", "%1 decided to issue it anyway."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to issue it anyway.") },
    DecisionWords { Decision::Void, QT_TRANSLATE_NOOP("tieout", "%1 decided to void the line."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to void the line.") },
    DecisionWords { Decision::Leave, QT_TRANSLATE_NOOP("tieout", "%1 decided to leave it as it is."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to leave it as it is.") },
    DecisionWords { Decision::Retry, QT_TRANSLATE_NOOP("tieout", "%1 decided to try again."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to try again.") },
    DecisionWords { Decision::Adopt, QT_TRANSLATE_NOOP("tieout", "%1 decided to adopt the line that was there."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to adopt the line that was there.") },
    DecisionWords { Decision::Create, QT_TRANSLATE_NOOP("tieout", "%1 decided to create another line."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to create another line.") },
    DecisionWords { Decision::Restore, QT_TRANSLATE_NOOP("tieout", "%1 decided to restore the line."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to restore the line.") },
    DecisionWords { Decision::Accept, QT_TRANSLATE_NOOP("tieout", "%1 decided to accept the text as Procore shows it."),
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to accept the text as Procore shows it.") },
};

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kWords.size(); ++place) {
        if (kWords[place].decision != static_cast<Decision>(place))
            return false;
    }
    return true;
}

static_assert(kWords.size() == enumSize<Decision>(), "every decision has its words");
static_assert(isInOrder(), "the words are in the order of the enum");

} // namespace

QString decisionText(Decision decision, const QString &person, const QString &note)
{
    const DecisionWords &words = kWords[static_cast<std::size_t>(decision)];
    const QString text = person.isEmpty() ? Tr::tr(words.bySomebody) : Tr::tr(words.byPerson).arg(person);
    return note.isEmpty() ? text : Tr::tr("%1 Reason given: \"%2\"", "decision, note").arg(text, note);
}

} // namespace tieout
