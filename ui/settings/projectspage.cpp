// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/projectspage.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/widgets/faultnote.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Project &project)
{
    const QString name = project.name.isEmpty() ? project.id.toString() : project.name;
    return project.number.isEmpty() ? name : Tr::tr("%1 · %2", "project number · name").arg(project.number, name);
}

} // namespace

ProjectsPage::ProjectsPage(SyncFacade &facade, QWidget *parent)
    : SettingsPage(parent)
    , m_facade(facade)
    , m_all(new QRadioButton(Tr::tr("&All projects of the company, new ones too"), this))
    , m_some(new QRadioButton(Tr::tr("&Only these projects:"), this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(plainLabel(this))
    , m_again(new QPushButton(Tr::tr("&Try Again"), this))
    , m_fault(new FaultNote(u"projectsFault"_s, this))
{
    setObjectName(u"projectsPage"_s);
    build();
    const auto tell = [this] {
        showState();
        Q_EMIT edited();
    };
    connect(m_all, &QRadioButton::clicked, this, tell);
    connect(m_some, &QRadioButton::clicked, this, tell);
    connect(m_search, &QLineEdit::textChanged, this, &ProjectsPage::filterList);
    connect(m_again, &QPushButton::clicked, this, &ProjectsPage::ask);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_isFilling)
            takeCheck(ProjectId(item->data(Qt::UserRole).toLongLong()), item->checkState() == Qt::Checked);
    });
}

void ProjectsPage::build()
{
    m_all->setObjectName(u"allProjectsRadio"_s);
    m_some->setObjectName(u"someProjectsRadio"_s);
    m_search->setObjectName(u"projectSearch"_s);
    m_search->setPlaceholderText(Tr::tr("Find a project"));
    m_search->setAccessibleName(Tr::tr("Find a project"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"projectList"_s);
    m_list->setAccessibleName(Tr::tr("Projects"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_note->setObjectName(u"projectsNote"_s);
    m_note->setWordWrap(true);
    m_again->setObjectName(u"projectsAgain"_s);
    auto *intro =
        plainLabel(Tr::tr("Payments are brought to the commitments of these projects. You see the projects that "
                          "Procore shows you."),
            this);
    intro->setWordWrap(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addWidget(m_all);
    layout->addWidget(m_some);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fault);
    layout->addLayout(bottom);
}

void ProjectsPage::load(const ProfileSettings &settings)
{
    if (settings.company != m_company) {
        m_known.reset();
        m_problem.clear();
    }
    m_company = settings.company;
    m_storedAll = settings.allProjects;
    m_storedList = settings.projects;
    m_wanted = settings.projects;
    (settings.allProjects ? m_all : m_some)->setChecked(true);
    fillList();
    if (isVisible() && !m_known)
        ask();
}

void ProjectsPage::store(ProfileSettings &settings) const
{
    settings.allProjects = m_all->isChecked();
    if (settings.allProjects)
        settings.projects = m_storedAll ? m_storedList : QList<ProjectId>();
    else
        settings.projects = m_wanted;
}

void ProjectsPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showState();
}

std::optional<SettingsFault> ProjectsPage::fault() const
{
    if (m_all->isChecked() || !m_wanted.isEmpty())
        return std::nullopt;
    return SettingsFault { Tr::tr("Choose at least one project, or all of them."), m_list };
}

std::optional<int> ProjectsPage::count() const
{
    if (!m_all->isChecked())
        return int(m_wanted.size());
    return m_known ? std::optional(int(m_known->size())) : std::nullopt;
}

void ProjectsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    if (!m_known && m_problem.isEmpty())
        ask();
}

void ProjectsPage::ask()
{
    if (m_isAsking || !m_company.isValid())
        return;
    m_isAsking = true;
    m_problem.clear();
    showState();
    const CompanyId company = m_company;
    m_facade.setup().loadProjects(company, { this, [this, company](const Result<QList<Project>> &projects) {
                                                m_isAsking = false;
                                                if (company == m_company)
                                                    take(projects);
                                                else
                                                    ask();
                                            } });
}

void ProjectsPage::take(const Result<QList<Project>> &projects)
{
    if (projects) {
        m_known = *projects;
        std::sort(m_known->begin(), m_known->end(), [](const Project &left, const Project &right) {
            return nameOf(left).localeAwareCompare(nameOf(right)) < 0;
        });
    } else {
        m_problem = sentenceAndStep(projects.error());
    }
    fillList();
    Q_EMIT edited(); // the number of projects is known now
}

void ProjectsPage::fillList()
{
    m_isFilling = true;
    m_list->clear();
    QList<ProjectId> unseen = m_wanted;
    const QList<Project> known = m_known.value_or(QList<Project>());
    for (const Project &project : known)
        unseen.removeAll(project.id);
    for (const ProjectId id : std::as_const(unseen)) {
        const QString name = Tr::tr("Project %1").arg(id.toString());
        addRow(id, m_known ? Tr::tr("%1: nobody here can see it in Procore").arg(name) : name, m_known.has_value());
    }
    for (const Project &project : known)
        addRow(project.id, nameOf(project), false);
    m_isFilling = false;
    filterList();
    showState();
}

void ProjectsPage::addRow(ProjectId id, const QString &text, bool isUnseen)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, id.value());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_wanted.contains(id) ? Qt::Checked : Qt::Unchecked);
    if (isUnseen)
        item->setIcon(statusIcon(PaymentState::Attention));
}

/// Keeps the order in which the settings have them, so that checking and unchecking one changes nothing.
void ProjectsPage::takeCheck(ProjectId id, bool isChecked)
{
    QList<ProjectId> wanted;
    for (const ProjectId known : std::as_const(m_storedList)) {
        if (known == id ? isChecked : m_wanted.contains(known))
            wanted << known;
    }
    for (const ProjectId other : std::as_const(m_wanted)) {
        if (!wanted.contains(other) && other != id)
            wanted << other;
    }
    if (isChecked && !wanted.contains(id))
        wanted << id;
    m_wanted = wanted;
    showState();
    Q_EMIT edited();
}

void ProjectsPage::filterList()
{
    const QString words = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

void ProjectsPage::showState()
{
    const bool mayPick = m_isEditable && m_some->isChecked();
    m_all->setEnabled(m_isEditable);
    m_some->setEnabled(m_isEditable);
    m_search->setEnabled(m_list->count() > 0);
    m_list->setEnabled(mayPick);
    m_again->setVisible(!m_problem.isEmpty());
    const std::optional<SettingsFault> wrong = fault();
    m_fault->say(wrong && m_isEditable ? wrong->sentence : QString());
    if (!m_company.isValid())
        m_note->setText(Tr::tr("Choose the company first, under Connections."));
    else if (m_isAsking)
        m_note->setText(Tr::tr("Reading the projects from Procore…"));
    else if (!m_problem.isEmpty())
        m_note->setText(m_problem);
    else if (m_some->isChecked())
        m_note->setText(counted(m_wanted.size(), QT_TRANSLATE_NOOP("tieout", "1 project is chosen."),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln projects are chosen.")));
    else
        m_note->setText(m_known ? counted(m_known->size(), QT_TRANSLATE_NOOP("tieout", "1 project takes part."),
                            QT_TRANSLATE_N_NOOP("tieout", "%Ln projects take part."))
                                : QString());
}

} // namespace tieout
