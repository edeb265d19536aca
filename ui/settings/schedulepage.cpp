// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/schedulepage.h"

#include "core/base/tr.h"
#include "core/schedule/frequencyname.h"
#include "ui/settings/callcost.h"
#include "ui/settings/timerbox.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/faultnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>
#include <QTimeZone>

namespace tieout {

using namespace Qt::StringLiterals;

SchedulePage::SchedulePage(QWidget *parent)
    : SettingsPage(parent)
    , m_frequency(new QComboBox(this))
    , m_time(new QTimeEdit(this))
    , m_timeNote(plainLabel(Tr::tr("Only used when the choice is Daily."), this))
    , m_workingDays(new QCheckBox(Tr::tr("&Monday to Friday only"), this))
    , m_catchUp(new QCheckBox(Tr::tr("Catch up &on missed syncs"), this))
    , m_catchUpNote(
          plainLabel(Tr::tr("When this computer wakes up and syncs were missed, one sync runs for all of them."), this))
    , m_timer(new TimerBox(this))
    , m_zone(new QComboBox(this))
    , m_zoneFault(new FaultNote(u"zoneFault"_s, this))
    , m_next(plainLabel(this))
    , m_cost(plainLabel(this))
    , m_explanation(plainLabel(this))
{
    setObjectName(u"schedulePage"_s);
    build();
    const auto tell = [this] {
        if (m_isLoading)
            return;
        showWhatFollows();
        Q_EMIT edited();
    };
    connect(m_frequency, &QComboBox::currentIndexChanged, this, tell);
    connect(m_time, &QTimeEdit::timeChanged, this, tell);
    connect(m_workingDays, &QCheckBox::toggled, this, tell);
    connect(m_catchUp, &QCheckBox::toggled, this, tell);
    connect(m_zone, &QComboBox::currentTextChanged, this, tell);
    connect(m_timer, &TimerBox::edited, this, &SchedulePage::edited);
}

void SchedulePage::fillFrequencies()
{
    m_frequency->setObjectName(u"frequencyCombo"_s);
    m_frequency->setPlaceholderText(Tr::tr("Choose…"));
    for (const Frequency frequency :
        { Frequency::Hourly, Frequency::Every2Hours, Frequency::Every4Hours, Frequency::Daily, Frequency::Never })
        m_frequency->addItem(frequencyName(frequency), int(frequency));
}

void SchedulePage::fillZones()
{
    m_zone->setObjectName(u"zoneCombo"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(
        Tr::tr("This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())), QByteArray());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), id);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(12);
}

void SchedulePage::build()
{
    fillFrequencies();
    fillZones();
    m_time->setObjectName(u"timeOfDayEdit"_s);
    m_timeNote->setObjectName(u"timeNote"_s);
    m_timeNote->setWordWrap(true);
    m_workingDays->setObjectName(u"workingDaysCheck"_s);
    m_catchUp->setObjectName(u"catchUpCheck"_s);
    m_catchUp->setAccessibleDescription(m_catchUpNote->text());
    m_catchUpNote->setObjectName(u"catchUpNote"_s);
    m_catchUpNote->setWordWrap(true);
    m_next->setObjectName(u"nextSyncLabel"_s);
    m_next->setWordWrap(true);
    QFont bold = m_next->font();
    bold.setBold(true);
    m_next->setFont(bold);
    m_cost->setObjectName(u"scheduleCost"_s);
    m_cost->setWordWrap(true);
    m_explanation->setObjectName(u"scheduleExplanation"_s);
    m_explanation->setWordWrap(true);
    buildForm();
}

void SchedulePage::buildForm()
{
    auto *time = new QHBoxLayout;
    time->setSpacing(12);
    time->addWidget(m_time);
    time->addWidget(m_timeNote, 1);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(Tr::tr("&Payments for Synced Invoices"), m_frequency);
    form->addRow(Tr::tr("Time of &day"), time);
    form->addRow(QString(), m_workingDays);
    form->addRow(Tr::tr("Time &zone"), m_zone);
    form->addRow(QString(), m_zoneFault);
    form->addRow(QString(), m_catchUp);
    form->addRow(QString(), m_catchUpNote);
    form->addRow(QString(), m_timer);
    form->addRow(Tr::tr("What is next"), m_next);
    form->addRow(Tr::tr("What a day costs"), m_cost);
    form->addRow(m_explanation);
    static_cast<QLabel *>(form->labelForField(time))->setBuddy(m_time);
    setTabOrder(m_zone, m_catchUp);
    setTabOrder(m_catchUp, m_timer->checkBox());
}

void SchedulePage::setTimer(TimerRequests &timer)
{
    m_timer->setTimer(timer);
}

void SchedulePage::load(const ProfileSettings &settings)
{
    m_isLoading = true;
    const ScheduleRule &rule = settings.schedule;
    // Before the first configuration nothing is selected, because every choice, even Never, fixes which payments are
    // new (rule 3).
    m_frequency->setCurrentIndex(settings.setUpAt ? m_frequency->findData(int(rule.frequency)) : -1);
    m_time->setTime(rule.timeOfDay);
    m_workingDays->setChecked(rule.workingDaysOnly);
    m_catchUp->setChecked(rule.catchUpAfterWaking);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(rule.timeZone)));
    m_zone->setEditText(m_zone->itemText(m_zone->currentIndex()));
    m_explanation->setText(settings.setUpAt
            ? Tr::tr("Payments made after the sync was set up on %1 are brought over; earlier ones are not included.")
                  .arg(formats::moment(*settings.setUpAt))
            : Tr::tr(
                "Your first choice, even Never, sets the moment from which payments count as new: payments made in "
                "Xero up to then are not included, later ones are. With Never nothing runs by itself, and you sync "
                "with the button."));
    m_isLoading = false;
    showWhatFollows();
}

ScheduleRule SchedulePage::rule() const
{
    ScheduleRule rule;
    rule.frequency = isChosen() ? Frequency(m_frequency->currentData().toInt()) : Frequency::Never;
    rule.timeOfDay = m_time->time();
    rule.workingDaysOnly = m_workingDays->isChecked();
    rule.catchUpAfterWaking = m_catchUp->isChecked();
    // The field is editable only for searching; fault() keeps a text that names no zone from leaving the page.
    const int typed = m_zone->findText(m_zone->currentText(), Qt::MatchFixedString);
    rule.timeZone = m_zone->itemData(typed >= 0 ? typed : std::max(0, m_zone->currentIndex())).toByteArray();
    return rule;
}

void SchedulePage::store(ProfileSettings &settings) const
{
    const Frequency before = settings.schedule.frequency;
    settings.schedule = rule();
    if (!isChosen())
        settings.schedule.frequency = before;
}

bool SchedulePage::isZoneKnown() const
{
    return m_zone->findText(m_zone->currentText().trimmed(), Qt::MatchFixedString) >= 0;
}

std::optional<SettingsFault> SchedulePage::fault() const
{
    if (isZoneKnown())
        return std::nullopt;
    return SettingsFault { Tr::tr("\"%1\" is not a time zone. Choose one from the list.").arg(m_zone->currentText()),
        m_zone };
}

void SchedulePage::setStatus(const AppStatus &status)
{
    m_status = status;
    showCost();
}

void SchedulePage::setProjectCount(std::optional<int> projects)
{
    m_projects = projects;
    showCost();
}

void SchedulePage::showCost()
{
    QString text;
    if (isChosen())
        text = costOfDay(rule().frequency, m_projects, m_status);
    if (const QString note = smallBudgetNote(m_status); !note.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n\n"_s) + note;
    m_cost->setText(text);
}

bool SchedulePage::isChosen() const
{
    return m_frequency->currentIndex() >= 0;
}

void SchedulePage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showWhatFollows();
}

void SchedulePage::showWhatFollows()
{
    const ScheduleRule current = rule();
    const bool runs = isChosen() && current.frequency != Frequency::Never;
    const bool isDaily = current.frequency == Frequency::Daily;
    m_frequency->setEnabled(m_isEditable);
    m_time->setEnabled(m_isEditable && isDaily);
    m_timeNote->setVisible(!isDaily);
    for (QWidget *widget :
        { static_cast<QWidget *>(m_workingDays), static_cast<QWidget *>(m_catchUp), static_cast<QWidget *>(m_zone) })
        widget->setEnabled(m_isEditable && runs);
    const std::optional<SettingsFault> wrong = m_isEditable && runs ? fault() : std::nullopt;
    m_zoneFault->say(wrong ? wrong->sentence : QString());
    showCost();
    if (!isChosen()) {
        m_next->setText(Tr::tr("Nothing runs until you choose."));
        return;
    }
    const std::optional<Instant> next = nextDueAfter(current, SystemClock().now());
    m_next->setText(
        next ? formats::momentIn(*next, current.timeZone) : Tr::tr("No sync by itself. Use the button in the window."));
}

} // namespace tieout
