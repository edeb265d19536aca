// SPDX-License-Identifier: Apache-2.0
// How the stage adds, renames and removes profiles: what is on the screen meanwhile and afterwards.
#include "app/tieout/betweenwindows.h"
#include "app/tieout/profilestage.h"
#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/platform/terminal.h"
#include "core/settings/profilehome.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoroTask>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace tieout {

namespace {

tl::unexpected<Error> notFromDemo()
{
    return refused(Tr::tr("Leave the demo company first: it has a place of its own on this computer."));
}

} // namespace

void ProfileStage::add(QString name, Reply<QString> reply)
{
    if (m_demo.sandbox) {
        reply.deliver(notFromDemo());
        return;
    }
    const auto home = ProfileHome::add(name);
    reply.deliver(home ? Result<QString>(name) : Result<QString>(failed(home.error())));
}

void ProfileStage::rename(QString name, QString newName, Reply<QString> reply)
{
    const Done possible = m_demo.sandbox ? Done(notFromDemo()) : ProfileHome::checkRenamable(name, newName);
    if (!possible)
        reply.deliver(failed(possible.error()));
    else
        change(
            name, [name, newName] { return renameProfile(name, newName, {}); }, newName, reply);
}

void ProfileStage::remove(QString name, Reply<QString> reply)
{
    const Done possible = m_demo.sandbox ? Done(notFromDemo()) : ProfileHome::checkRemovable(name);
    if (!possible)
        reply.deliver(failed(possible.error()));
    else
        change(
            name, [this, name] { return removeProfile(name, m_secrets.get(), {}); }, {}, reply);
}

void ProfileStage::change(const QString &name, const Work &work, const QString &newName, const Reply<QString> &reply)
{
    const auto begin = [this, name, work, newName, reply, asker = QPointer(m_window.get())] {
        m_between.push_back(std::make_unique<BetweenWindows>());
        ++m_changes;
        const bool wasShown = m_window && name == m_current;
        if (wasShown)
            close();
        const auto end = [this, name, newName, reply, asker, wasShown](const Done &done) {
            reply.deliver(done ? Result<QString>(newName) : Result<QString>(failed(done.error())));
            if (!done && !asker)
                m_untold = done.error();
            if (done)
                letTimerFollow(name, newName);
            if (wasShown)
                m_current = ProfileHome::find(name) ? name : newName;
            endChange();
        };
        const auto inEngine = [this, work, end] {
            QCoro::connect(work(), m_inEngine.get(), [this, end](const Done &done) {
                QMetaObject::invokeMethod(
                    this, [end, done] { end(done); }, Qt::QueuedConnection);
            });
        };
        QMetaObject::invokeMethod(m_inEngine.get(), inEngine, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void ProfileStage::endChange()
{
    --m_changes;
    if (m_changes == 0 && !m_window)
        showNext();
    if (m_window && m_untold)
        m_window->sayFailure(*std::exchange(m_untold, {}));
    endBetween();
}

void ProfileStage::showNext()
{
    QStringList next = ProfileHome::list();
    if (next.removeAll(m_current) > 0)
        next.prepend(m_current);
    if (next.isEmpty())
        next = { defaultProfileName() };
    std::ranges::find_if(next, [this](const QString &name) { return bool(show(name)); }); // not what is open elsewhere
}

void ProfileStage::endBetween()
{
    m_between.pop_back();
    if (!m_between.empty() || (m_window && m_window->isVisible()))
        return;
    // The person closed the window meanwhile, or the profiles that are left are in other windows, which come to the
    // front.
    QApplication::exit(m_window || std::ranges::any_of(ProfileHome::list(), isShownElsewhere) ? 0 : 1);
}

void ProfileStage::letTimerFollow(const QString &name, const QString &newName)
{
    m_between.push_back(std::make_unique<BetweenWindows>());
    m_timer.follow(name, newName, Reply<void>(this, [this](const Done &followed) {
        if (!followed && m_window && m_window->isVisible())
            m_window->sayFailure(followed.error());
        else if (!followed)
            tell(sentenceFor(followed.error()).toStdString() + '\n');
        endBetween();
    }));
}

} // namespace tieout
