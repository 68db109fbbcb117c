// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/documentstream.h"

#include <QBuffer>

#include <algorithm>

namespace carrel::coursejson {

namespace {

/// A device whose content is made when it is asked for.
class DocumentStream : public QIODevice
{
public:
    DocumentStream(const CourseView &course, Dump::Shape shape)
        : m_course(course)
        , m_writing(course, m_buffer, std::move(shape))
    {
        m_buffer.open(QIODevice::WriteOnly);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        while (m_ready.isEmpty() && !m_isAtEnd) {
            if (const auto made = makeMore(); !made) {
                setErrorString(made.error().message);
                return -1;
            }
            m_writing.flush();
            takeMade();
        }
        const qint64 size = std::min<qint64>(most, m_ready.size());
        std::copy_n(m_ready.constData(), size, data);
        m_ready = m_ready.sliced(size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Waiting
    {
        Node node;
        int depth = 0;
    };

    Result<> begin()
    {
        m_isBegun = true;
        CARREL_TRY(m_writing.begin());
        CARREL_TRY_VALUE(id, m_course.courseId());
        CARREL_TRY_VALUE(course, m_course.node(id));
        if (course)
            m_waiting.append({*course, 0});
        return {};
    }

    /// One node with what is below it; of course and modules only the node, its children wait.
    Result<> makeMore()
    {
        if (!m_isBegun)
            return begin();
        if (m_waiting.isEmpty()) {
            m_isAtEnd = true;
            return m_writing.finish();
        }
        const Waiting next = m_waiting.takeLast();
        const QString &kind = next.node.kind;
        const bool isFrame =
            kind == QLatin1String(nodekind::course) || kind == QLatin1String(nodekind::module);
        if (!isFrame)
            return m_course.forEachBelow(next.node.id, [&](const Node &node, int depth) {
                return m_writing.write(node, next.depth + depth);
            });
        CARREL_TRY(m_writing.write(next.node, next.depth));
        CARREL_TRY_VALUE(children, m_course.children(next.node.id));
        for (auto child = children.crbegin(); child != children.crend(); ++child)
            m_waiting.append({*child, next.depth + 1});
        return {};
    }

    void takeMade()
    {
        m_ready = m_buffer.data();
        m_ready.replace('<', "\\u003c");
        m_buffer.buffer().clear();
        m_buffer.seek(0);
    }

    const CourseView &m_course;
    QBuffer m_buffer;
    Dump m_writing;
    QList<Waiting> m_waiting; ///< The next one last.
    QByteArray m_ready;
    bool m_isBegun = false;
    bool m_isAtEnd = false;
};

} // namespace

std::unique_ptr<QIODevice> documentStream(const CourseView &course, Dump::Shape shape)
{
    return std::make_unique<DocumentStream>(course, std::move(shape));
}

} // namespace carrel::coursejson
