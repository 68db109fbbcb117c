// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/placesearch.h"

namespace carrel::ui {

namespace {

constexpr int mostBlocks = 30;
constexpr qsizetype fewestLetters = 2; // one letter is in nearly all of them

} // namespace

PlaceSearch::PlaceSearch(EditSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_isGivenUp(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

PlaceSearch::~PlaceSearch()
{
    m_isGivenUp->store(true);
    m_pool.waitForDone();
}

void PlaceSearch::look(const QString &typed)
{
    m_isGivenUp->store(true);
    m_pool.clear(); // what waits has been given up, too
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    if (typed.trimmed().size() < fewestLetters)
        return;
    if (!m_course) {
        auto snapshot = m_session.snapshot();
        if (!snapshot)
            return;
        m_course = std::move(*snapshot);
    }
    m_pool.start([this, typed, course = m_course, flag = m_isGivenUp] {
        const auto blocks =
            findBlocks(*course, typed, mostBlocks, [&](qint64, qint64) { return !flag->load(); });
        if (!blocks || flag->load())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, typed, blocks, flag] {
                if (!flag->load())
                    Q_EMIT found(typed, *blocks);
            },
            Qt::QueuedConnection);
    });
}

} // namespace carrel::ui
