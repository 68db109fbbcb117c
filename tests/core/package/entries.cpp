// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/package/entries.h"

#include <QDir>
#include <QIODevice>

#include <cstring>

namespace carrel::test {
namespace {

class BreakingDevice : public QIODevice
{
public:
    explicit BreakingDevice(qint64 size)
        : m_left(size)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_left == 0)
            return -1;
        const qint64 given = std::min(size, m_left);
        std::memset(data, 'b', size_t(given));
        m_left -= given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

} // namespace

PackagePlan planOf(const PackageEntries &entries)
{
    PackagePlan plan;
    plan.entries = entries;
    return plan;
}

PackageEntry textEntry(const QString &name, const QByteArray &content)
{
    return lazyEntry(name, QStringLiteral("text/plain"),
                     [content]() -> Result<QByteArray> { return content; });
}

PackageEntry storedEntry(const QString &name, const QByteArray &content)
{
    PackageEntry entry = textEntry(name, content);
    entry.storage = PackageEntry::Storage::Store;
    entry.size = content.size();
    return entry;
}

PackageEntry failingEntry(const QString &name, const Error &error)
{
    PackageEntry entry = textEntry(name, {});
    entry.open = [error]() -> Result<std::unique_ptr<QIODevice>> { return error; };
    return entry;
}

PackageEntry breakingEntry(const QString &name, qint64 size)
{
    PackageEntry entry = textEntry(name, {});
    entry.open = [size]() -> Result<std::unique_ptr<QIODevice>> {
        return std::unique_ptr<QIODevice>(std::make_unique<BreakingDevice>(size));
    };
    return entry;
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace carrel::test
