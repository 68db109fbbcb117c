// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <initializer_list>

namespace carrel::coursejson {

inline constexpr int nodesPerReport = 256; ///< Progress is told about every so many, both ways.

/// Names of members that the format itself uses. What a kind stores under such a name is written
/// into a member "body" of its own, so that no body can be misread.
namespace members {

constexpr std::initializer_list<QStringView> ofNode = {
    u"id", u"kind", u"title", u"index", u"indexBits", u"skills", u"body", u"children"};
constexpr std::initializer_list<QStringView> ofCourse = {
    u"format",    u"version",      u"id",     u"kind",    u"title",    u"index",
    u"indexBits", u"settings",     u"skills", u"media",   u"comments", u"waivers",
    u"retired",   u"courseSkills", u"body",   u"children"};
constexpr std::initializer_list<QStringView> ofSkill = {u"id", u"title", u"body"};
constexpr std::initializer_list<QStringView> ofMedia = {u"id",     u"name", u"type", u"size",
                                                        u"sha256", u"file", u"body"};
constexpr std::initializer_list<QStringView> ofComment = {
    u"id",     u"node",   u"parent", u"anchor",   u"quote", u"kind",
    u"status", u"author", u"at",     u"seenSave", u"body"};
constexpr std::initializer_list<QStringView> ofWaiver = {u"node", u"rule", u"reason", u"textHash",
                                                         u"body"};

} // namespace members
} // namespace carrel::coursejson
