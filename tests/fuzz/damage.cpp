// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/damage.h"

#include "core/edit/editsession.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// More often where something is written than in empty space, of which pages have a lot.
qsizetype placeIn(const QByteArray &file, qsizetype size, QRandomGenerator &random)
{
    qsizetype at = 0;
    for (int tries = 0; tries < 4; ++tries) {
        at = qsizetype(random.bounded(quint32(file.size() - size)));
        if (file[at] != '\0')
            break;
    }
    return at;
}

QByteArray withBit(QByteArray file, QRandomGenerator &random)
{
    const qsizetype at = placeIn(file, 1, random);
    file[at] = char(file[at] ^ (1 << random.bounded(8)));
    return file;
}

QByteArray withNoise(QByteArray file, QRandomGenerator &random)
{
    const qsizetype at = placeIn(file, 16, random);
    for (qsizetype i = at; i < at + 16; ++i)
        file[i] = char(random.bounded(256));
    return file;
}

QByteArray withHole(QByteArray file, QRandomGenerator &random)
{
    constexpr quint32 size = 4096;
    const quint32 at = random.bounded(quint32(file.size()) / size) * size;
    return file.replace(qsizetype(at), size, QByteArray(size, '\0'));
}

QByteArray cutOff(QByteArray file, QRandomGenerator &random)
{
    return file.left(qsizetype(random.bounded(quint32(file.size()))));
}

QByteArray withPagesSwapped(QByteArray file, QRandomGenerator &random)
{
    const auto pages = quint32(file.size()) / schema::pageSize;
    const qsizetype one = qsizetype(random.bounded(pages)) * schema::pageSize;
    const qsizetype other = qsizetype(random.bounded(pages)) * schema::pageSize;
    const QByteArray kept = file.mid(one, schema::pageSize);
    file.replace(one, schema::pageSize, file.mid(other, schema::pageSize));
    return file.replace(other, schema::pageSize, kept);
}

QByteArray withOtherHeader(QByteArray file, QRandomGenerator &random)
{
    const auto at = qsizetype(random.bounded(100));
    file[at] = char(file[at] ^ char(random.bounded(1, 256)));
    return file;
}

QByteArray withMore(QByteArray file, QRandomGenerator &random)
{
    const int size = random.bounded(1, 40'000);
    for (int i = 0; i < size; ++i)
        file.append(char(random.bounded(256)));
    return file;
}

/// A connection that reads a file as it is and belongs to no class of ours.
class PlainFile
{
public:
    explicit PlainFile(const QString &path)
    {
        const QByteArray uri = "file:" + QFile::encodeName(path) + "?mode=ro&immutable=1";
        m_isOpen = sqlite3_open_v2(uri.constData(), &m_handle,
                                   SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
            == SQLITE_OK;
    }
    ~PlainFile() { sqlite3_close(m_handle); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    /// Appends every value with its type; false where not all can be read.
    bool append(QByteArray &content, const QByteArray &sql)
    {
        sqlite3_stmt *rows = nullptr;
        if (!m_isOpen
            || sqlite3_prepare_v2(m_handle, sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
            return false;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(rows); ++i) {
                const auto *data = static_cast<const char *>(sqlite3_column_blob(rows, i));
                const int size = sqlite3_column_bytes(rows, i);
                content += QByteArray::number(sqlite3_column_type(rows, i)) + ' '
                    + QByteArray::number(size) + ':' + QByteArray(data, size);
            }
        }
        sqlite3_finalize(rows);
        return code == SQLITE_DONE;
    }

private:
    sqlite3 *m_handle = nullptr;
    bool m_isOpen = false;
};

} // namespace

const QList<Damage> &allDamage()
{
    static const QList<Damage> all{{"one bit", withBit},
                                   {"16 bytes", withNoise},
                                   {"4 KiB of zeros", withHole},
                                   {"cut off", cutOff},
                                   {"two pages swapped", withPagesSwapped},
                                   {"a byte of the header", withOtherHeader},
                                   {"bytes after the end", withMore}};
    return all;
}

QByteArray contentOf(const QString &path)
{
    PlainFile file(path);
    QByteArray content;
    for (const schema::Table &table : schema::documentTables()) {
        const QByteArray own = QByteArray(table.name) == "meta" ? " WHERE key <> 'doc_digest'" : "";
        if (!file.append(content,
                         QByteArray("SELECT ") + table.columns + " FROM " + table.name + own
                             + " ORDER BY " + table.key))
            return {};
    }
    const bool hasMedia = file.append(content,
                                      "SELECT m.id, c.n, c.data FROM media m LEFT JOIN "
                                      "media_chunk c ON c.sha256 = m.sha256 ORDER BY m.id, c.n");
    return hasMedia ? content : QByteArray();
}

void editAtRandom(EditSession &session, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto outline = session.view().outline();
    if (!outline)
        return;
    for (int i = 0; i < 5; ++i) {
        const OutlineNode &node = outline->at(random.bounded(int(outline->size())));
        const int choice = random.bounded(4);
        (void)session.perform(u"Random"_s, [&](Edit &edit) -> Result<> {
            if (choice == 0)
                return edit.putSetting(u"counter"_s, int(random.bounded(1000)));
            if (choice == 1 && node.kind != QLatin1String(nodekind::course))
                return edit.removeNode(node.id);
            CARREL_TRY_VALUE(stored, edit.node(node.id));
            stored.title = QString(random.bounded(1, 80), QChar(random.bounded(0x20, 900)));
            return edit.putNode(stored);
        });
        if (choice == 3 && session.canUndo())
            (void)session.undo();
    }
}

} // namespace carrel::test
