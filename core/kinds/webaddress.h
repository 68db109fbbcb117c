// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/findinglist.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace carrel {

// What kinds that name a place on the web have in common.

/// An address that a package may name: https, without a user in it, of a host that is nothing but a
/// name, since that enters the content policy of the package. Nothing for anything else.
std::optional<QUrl> parseWebAddress(const QString &address);

/// As it goes into a package: ASCII, without blanks and quotes.
QString encodedAddress(const QUrl &url);

/// `https://host[:port]`.
QString originOf(const QUrl &url);

/// What a kind says about an address that cannot be used.
struct AddressSentences
{
    QString none; ///< Of an empty one; left out where there need be none.
    QString notHttps;
    QString unusable;
};

/// An `address` of the field `address` that is missing, not https or, as the kind knows, not
/// usable.
void checkWebAddress(FindingList &findings, const QString &address, bool isUsable,
                     const AddressSentences &sentences);

} // namespace carrel
