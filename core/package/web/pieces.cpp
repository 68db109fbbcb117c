// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/pieces.h"

#include <QBuffer>

#include <algorithm>

namespace carrel::web {

namespace {

/// A device that is only read, from its start to its end.
class ReadOnlyDevice : public QIODevice
{
public:
    bool isSequential() const override { return true; }

protected:
    qint64 writeData(const char *, qint64) override { return -1; }
};

class JoinedDevice : public ReadOnlyDevice
{
public:
    explicit JoinedDevice(QList<Piece> pieces)
        : m_pieces(std::move(pieces))
    { }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        for (;;) {
            if (!m_open && m_next == m_pieces.size())
                return 0;
            if (!m_open && !openNext())
                return -1;
            const qint64 size = m_open->read(data, most);
            if (size < 0)
                setErrorString(m_open->errorString());
            if (size != 0)
                return size;
            m_open.reset();
        }
    }

private:
    bool openNext()
    {
        auto device = m_pieces[m_next++]();
        if (!device) {
            setErrorString(device.error().message);
            return false;
        }
        m_open = std::move(*device);
        return true;
    }

    QList<Piece> m_pieces;
    qsizetype m_next = 0;
    std::unique_ptr<QIODevice> m_open;
};

class Base64Device : public ReadOnlyDevice
{
public:
    explicit Base64Device(std::unique_ptr<QIODevice> source)
        : m_source(std::move(source))
    { }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_ready.isEmpty() && !fill())
            return -1;
        const qint64 size = std::min<qint64>(most, m_ready.size());
        std::copy_n(m_ready.constData(), size, data);
        m_ready = m_ready.sliced(size);
        return size;
    }

private:
    /// Three bytes become four characters; only the end may be shorter.
    bool fill()
    {
        constexpr qint64 atOnce = qint64(3) << 16;
        QByteArray bytes(atOnce, Qt::Uninitialized);
        qint64 size = 0;
        while (size < atOnce) {
            const qint64 more = m_source->read(bytes.data() + size, atOnce - size);
            if (more < 0) {
                setErrorString(m_source->errorString());
                return false;
            }
            if (more == 0)
                break;
            size += more;
        }
        m_ready = bytes.first(size).toBase64();
        return true;
    }

    std::unique_ptr<QIODevice> m_source;
    QByteArray m_ready;
};

std::unique_ptr<QIODevice> opened(std::unique_ptr<QIODevice> device)
{
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

} // namespace

std::unique_ptr<QIODevice> joined(QList<Piece> pieces)
{
    return opened(std::make_unique<JoinedDevice>(std::move(pieces)));
}

std::unique_ptr<QIODevice> inBase64(std::unique_ptr<QIODevice> source)
{
    return opened(std::make_unique<Base64Device>(std::move(source)));
}

std::unique_ptr<QIODevice> deviceOver(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace carrel::web
