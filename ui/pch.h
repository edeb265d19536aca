// SPDX-License-Identifier: Apache-2.0
// Headers that nearly every file of the window includes; precompiled, never included by hand.
#pragma once

#include "core/facade/syncfacade.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
