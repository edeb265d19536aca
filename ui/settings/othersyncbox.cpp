// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/othersyncbox.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

OtherSyncBox::OtherSyncBox(SetupRequests &setup, QWidget *parent)
    : QGroupBox(Tr::tr("Another payment sync"), parent)
    , m_setup(setup)
    , m_icon(plainLabel(this))
    , m_found(plainLabel(this))
    , m_isOff(new QCheckBox(Tr::tr("The other payment sync is &off"), this))
    , m_meaning(plainLabel(this))
{
    setObjectName(u"otherSyncBox"_s);
    build();
    connect(m_isOff, &QCheckBox::clicked, this, &OtherSyncBox::takeClick);
    fill();
}

void OtherSyncBox::build()
{
    m_found->setObjectName(u"otherSyncFound"_s);
    m_isOff->setObjectName(u"otherSyncOff"_s);
    m_meaning->setObjectName(u"otherSyncMeaning"_s);
    m_meaning->setIndent(24);
    for (QLabel *label : { m_found, m_meaning })
        label->setWordWrap(true);
    auto *found = new QHBoxLayout;
    found->setSpacing(8);
    found->addWidget(m_icon, 0, Qt::AlignTop);
    found->addWidget(m_found, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(found);
    layout->addWidget(m_isOff);
    layout->addWidget(m_meaning);
}

void OtherSyncBox::showEvent(QShowEvent *event)
{
    QGroupBox::showEvent(event);
    ask();
}

void OtherSyncBox::ask()
{
    m_setup.loadOtherSync(Reply<std::optional<OtherSyncSighting>>(
        this, [this](const Result<std::optional<OtherSyncSighting>> &found) { take(found); }));
}

void OtherSyncBox::take(const Result<std::optional<OtherSyncSighting>> &found)
{
    m_sighting = found;
    fill();
}

void OtherSyncBox::load(const ProfileSettings &settings)
{
    if (m_saved != settings.otherSyncOffSince) {
        m_sighting.reset(); // what was confirmed decides whether it still holds back
        if (isVisible())
            ask();
    }
    m_saved = settings.otherSyncOffSince;
    m_chosen = m_saved;
    fill();
}

void OtherSyncBox::store(ProfileSettings &settings) const
{
    settings.otherSyncOffSince = m_chosen;
}

void OtherSyncBox::setEditable(bool isEditable)
{
    m_isOff->setEnabled(isEditable);
}

void OtherSyncBox::focusCheck()
{
    m_isOff->setFocus(Qt::OtherFocusReason);
}

/// As saved: a click is not saved yet.
bool OtherSyncBox::holdsBack() const
{
    return m_sighting && *m_sighting && (*m_sighting)->has_value() && (**m_sighting)->holdsCreatesBack;
}

void OtherSyncBox::takeClick(bool isOff)
{
    if (isOff)
        m_chosen = SystemClock().now();
    else
        m_chosen = holdsBack() ? m_saved : std::nullopt;
    fill();
    Q_EMIT edited();
}

QString OtherSyncBox::foundText() const
{
    if (!m_sighting)
        return Tr::tr("Reading what the syncs found…");
    if (!*m_sighting)
        return sentenceAndStep(m_sighting->error());
    if (!(*m_sighting)->has_value())
        return Tr::tr("No sync came upon a payment line that another program wrote.");
    const OtherSyncSighting &seen = ***m_sighting;
    const QString line = seen.line.toString();
    return seen.changedAt
        ? Tr::tr("Line %1 in Procore carries the mark %2 of another program. It was last changed at %3.")
              .arg(line, seen.mark, formats::moment(*seen.changedAt))
        : Tr::tr("Line %1 in Procore carries the mark %2 of another program.").arg(line, seen.mark);
}

QString OtherSyncBox::confirmedText() const
{
    if (m_isOff->isChecked() && m_chosen != m_saved)
        return Tr::tr("From now on scheduled syncs create lines again. A line that another program changes after this "
                      "stops them anew.");
    if (m_isOff->isChecked() && m_saved)
        return Tr::tr(
            "Confirmed at %1. A line that another program changed after that would stop scheduled syncs anew.")
            .arg(formats::moment(*m_saved));
    const QString meaning = Tr::tr(
        "Two programs that write the same payments issue them twice. Turn off Procore's own payment sync, or the "
        "other program's, then confirm it here.");
    if (!holdsBack())
        return meaning;
    const QString effect = m_saved
        ? Tr::tr("It changed after you confirmed at %1: scheduled syncs create no lines until you confirm again.")
              .arg(formats::moment(*m_saved))
        : Tr::tr("Until you confirm, scheduled syncs create no lines in this company; a sync that you start does.");
    return Tr::tr("%1 %2", "effect, meaning").arg(effect, meaning);
}

void OtherSyncBox::fill()
{
    const bool isChosenAnew = m_chosen != m_saved;
    m_isOff->setChecked(m_chosen && (isChosenAnew || !holdsBack()));
    const bool isOpen = holdsBack() && !m_isOff->isChecked();
    m_icon->setPixmap(
        isOpen ? statusIcon(PaymentState::Attention).pixmap(QSize(16, 16), devicePixelRatioF()) : QPixmap());
    m_icon->setAccessibleName(isOpen ? stateName(PaymentState::Attention) : QString());
    m_icon->setVisible(isOpen);
    m_found->setText(foundText());
    m_meaning->setText(confirmedText());
    m_isOff->setAccessibleDescription(m_meaning->text());
}

} // namespace tieout
