// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard/courseclipboard.h"

#include "core/edit/editsession.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Holds no course, only a mark: what it stands for stays in this program.
QString mimeType()
{
    return u"application/x-carrel-clipping"_s;
}

} // namespace

CourseClipboard &CourseClipboard::shared()
{
    static QPointer<CourseClipboard> clipboard;
    if (!clipboard)
        clipboard = new CourseClipboard(qApp);
    return *clipboard;
}

CourseClipboard::CourseClipboard(QObject *parent)
    : QObject(parent)
{
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this,
            &CourseClipboard::takeNoticeOfSystem);
}

void CourseClipboard::put(const Clipping &clipping, EditSession *source)
{
    if (clipping.nodes.isEmpty())
        return;
    m_clipping = clipping;
    m_source = source;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), m_token.toLatin1());
    if (const QString title = clipping.nodes.first().title; !title.isEmpty())
        data->setText(title);
    QApplication::clipboard()->setMimeData(data.release());
    Q_EMIT changed();
}

QString CourseClipboard::topKind() const
{
    return m_clipping ? m_clipping->nodes.first().kind : QString();
}

const CourseView *CourseClipboard::source() const
{
    return m_source ? &m_source->view() : nullptr;
}

/// Our own putting comes back as a change, too: only the mark tells whose it is.
void CourseClipboard::takeNoticeOfSystem()
{
    if (!m_clipping)
        return;
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (data && QString::fromLatin1(data->data(mimeType())) == m_token)
        return;
    m_clipping.reset();
    m_source.clear();
    m_token.clear();
    Q_EMIT changed();
}

} // namespace carrel::ui
