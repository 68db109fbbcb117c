// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/packagecheck.h"
#include "tests/core/base/zip/testzip.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <string>

namespace carrel::test {

/// The files of a package, ready to be spoilt.
class Package
{
public:
    /// What the exporter of that format makes of the sample course, with its pass mark sent.
    static const Package &good(const QString &format = QStringLiteral("scorm12"));
    static Package of(const QMap<QString, QByteArray> &files);

    /// The first whose name begins so; it must be there.
    TestZipEntry &entry(const QByteArray &start);
    void remove(const QByteArray &name);
    void replace(const QByteArray &name, const QByteArray &from, const QByteArray &to);
    void inManifest(const QByteArray &from, const QByteArray &to);
    void addUnlisted(const QByteArray &name, const QByteArray &data = "x");
    void add(const QByteArray &name, const QByteArray &data = "x"); ///< Listed in the manifest.

    QByteArray bytes() const { return testZip(entries, frame); }
    /// Of the package as a zip, which must be readable.
    QList<PackageCheck> checks(const QString &schemas = {}) const;

    QList<TestZipEntry> entries;
    TestZipFrame frame;
};

QList<int> numbersOf(const QList<PackageCheck> &checks, PackageCheck::Outcome outcome);
QList<int> failuresOf(const QList<PackageCheck> &checks);

/// What was found wrong, for people.
std::string textOf(const QList<PackageCheck> &checks);

/// All that is said of one assertion, in one line; empty if it is not there.
QString detailsOf(const QList<PackageCheck> &checks, int assertion);

} // namespace carrel::test
