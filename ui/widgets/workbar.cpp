// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/workbar.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <thread>

namespace carrel::ui {

namespace {

constexpr int glance = 200; ///< Milliseconds of work that need no bar.
constexpr int steps = 1000; ///< Of the bar; the work's own numbers may not fit an int.

} // namespace

WorkBar::WorkBar(QWidget *blocked, QWidget *parent)
    : QFrame(parent)
    , m_blocked(blocked)
    , m_title(plainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(carrel::tr("Cancel"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::m, space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(carrel::tr("How far it is"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelled = true;
        m_cancel->setEnabled(false);
    });
    hide();
}

void WorkBar::runUntyped(const QString &title, const Work &work)
{
    contract(!m_isBusy);
    begin(title);
    QEventLoop loop;
    std::thread thread([&] {
        work([this](qint64 done, qint64 total) {
            m_done = done;
            m_total = total;
            return !m_isCancelled;
        });
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QTimer shower;
    connect(&shower, &QTimer::timeout, this, &WorkBar::showProgress);
    shower.start(glance);
    loop.exec();
    thread.join();
    sys::returnFreedMemory();
    end();
}

void WorkBar::begin(const QString &title)
{
    m_isBusy = true;
    m_isCancelled = false;
    m_done = 0;
    m_total = 0;
    m_title->setText(title);
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    // The window's own: while a dialog has just closed, nothing has the focus of the program.
    QWidget *focus = window()->focusWidget();
    m_focus = m_blocked->isAncestorOf(focus) ? focus : nullptr;
    m_blocked->setUpdatesEnabled(false); // nothing flickers when the work is done in a moment
    m_blocked->setEnabled(false);
    QApplication::setOverrideCursor(Qt::BusyCursor);
}

void WorkBar::end()
{
    QApplication::restoreOverrideCursor();
    hide();
    m_blocked->setEnabled(true);
    m_blocked->setUpdatesEnabled(true);
    m_isBusy = false;
    if (m_focus && !window()->focusWidget())
        m_focus->setFocus();
}

void WorkBar::showProgress()
{
    m_blocked->setUpdatesEnabled(true);
    const qint64 total = m_total;
    if (total > 0) {
        m_bar->setRange(0, steps);
        m_bar->setValue(int(double(m_done) / double(total) * steps));
    }
    show();
}

} // namespace carrel::ui
