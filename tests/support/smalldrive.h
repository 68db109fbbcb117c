// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace carrel::test {

/// A drive of its own in memory, for what happens when one is full or may not be written. Gone at
/// the end. Only root may make one; a test that gets none skips and says so.
class SmallDrive
{
public:
    explicit SmallDrive(int kibibytes);
    ~SmallDrive();
    Q_DISABLE_COPY_MOVE(SmallDrive)

    /// False: this user or this system cannot make one.
    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Everything in it, hidden or not, by name.
    QStringList names() const;

    /// Leaves no byte free.
    void fill() const;
    /// Takes away what fill() wrote.
    void clear() const;
    /// From now on nobody may write there, not even root.
    void makeReadOnly() const;

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace carrel::test
