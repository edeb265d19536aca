// SPDX-License-Identifier: Apache-2.0
// How to make the app at a service's developer pages that lets Tieout sign in, with what to copy where.
#pragma once

#include "core/base/error.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace tieout {

/// Numbered steps (README, First steps). The redirect addresses have buttons that copy them.
class AppGuide final : public QWidget {
    Q_OBJECT
public:
    explicit AppGuide(Service service, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageWanted(QUrl page);
    void fileWanted();

private:
    void addText(const QString &text);
    void addStep(const QString &text);
    void addAddress(const QString &address, const QString &name);
    void addButton(const QString &text, const QString &name, const std::function<void()> &clicked);

    QVBoxLayout *m_layout;
    int m_steps = 0;
};

} // namespace tieout
