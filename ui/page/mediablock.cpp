// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/mediablock.h"

#include "core/kinds/kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// A block whose first file field takes the file is about it; a later one (poster, captions) only
/// goes along.
const Field *mainFileField(const Kind &kind)
{
    const auto field = std::ranges::find(kind.form, FieldType::Media, &Field::type);
    return field == kind.form.end() ? nullptr : &*field;
}

/// A form that also offers an address asks where its content comes from.
void chooseFile(const Kind &kind, QJsonObject &body)
{
    for (const Field &field : kind.form) {
        if (field.type == FieldType::Choice
            && std::ranges::find(field.choices, u"file"_s, &FieldChoice::name)
                != field.choices.end())
            body.insert(field.key, u"file"_s);
    }
}

MediaBlock blockOf(const Kind &kind, const Field &field, const Media &file)
{
    MediaBlock block{kind.id, {{field.key, file.id.text()}}};
    chooseFile(kind, block.body);
    return block;
}

} // namespace

std::optional<MediaBlock> blockShowing(const Media &file)
{
    const Kind *givesAny = nullptr; // to learners, as it is: comes after those who show it
    for (const Kind &kind : allKinds()) {
        const Field *field = mainFileField(kind);
        if (!field)
            continue;
        if (!field->accept.isEmpty() && file.type.startsWith(field->accept))
            return blockOf(kind, *field, file);
        if (field->accept.isEmpty() && !givesAny)
            givesAny = &kind;
    }
    if (!givesAny || file.type.isEmpty())
        return {};
    return blockOf(*givesAny, *mainFileField(*givesAny), file);
}

} // namespace carrel::ui
