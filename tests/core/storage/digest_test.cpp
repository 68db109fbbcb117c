// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/digest.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;

namespace {

std::unique_ptr<Database> document(const char *rows)
{
    auto database = taken(Database::open(Database::Profile::Memory));
    require(schema::createDocument(*database, "main"));
    require(database->runScript(rows));
    return database;
}

QByteArray digestOf(const char *rows)
{
    return contentDigest(*document(rows));
}

} // namespace

TEST_CASE("The document digest")
{
    const char *const rows = "INSERT INTO setting VALUES('b', '2'), ('a', '1');"
                             "INSERT INTO media VALUES('m', 'n', 't', 5, zeroblob(32), '{}')";

    SECTION("is the same for the same content, however it lies in the file")
    {
        CHECK(digestOf(rows)
              == digestOf("INSERT INTO media VALUES('m', 'n', 't', 5, zeroblob(32), '{}');"
                          "INSERT INTO setting VALUES('a', '1'), ('c', 'x'), ('b', '2');"
                          "DELETE FROM setting WHERE key = 'c'"));
        CHECK(digestOf(rows).size() == 64);
    }
    SECTION("differs for every change, also of what separates one value from the next")
    {
        const QByteArray one = digestOf(rows);
        CHECK(digestOf("INSERT INTO setting VALUES('b', '2'), ('a', '1')") != one);
        CHECK(digestOf("INSERT INTO setting VALUES('b', '2'), ('a1', '');"
                       "INSERT INTO media VALUES('m', 'n', 't', 5, zeroblob(32), '{}')")
              != one);
        CHECK(digestOf("INSERT INTO skill VALUES('ab', 'c', '', '')")
              != digestOf("INSERT INTO skill VALUES('a', 'bc', '', '')"));
        CHECK(digestOf("INSERT INTO setting VALUES('a', '')")
              != digestOf("INSERT INTO skill VALUES('a', '', '', '')"));
    }
    SECTION("covers meta, except itself")
    {
        const auto database = document(rows);
        const QByteArray none = taken(documentDigest(*database, "main", {}));
        CHECK(taken(documentDigest(*database, "main", {{metakey::digest, "x"}})) == none);
        CHECK(taken(documentDigest(*database, "main", {{metakey::saveId, "x"}})) != none);
    }
    SECTION("does not cover the chunks of media, whose names are their hashes")
    {
        CHECK(digestOf(rows)
              == digestOf(
                  (QByteArray(rows) + "; INSERT INTO media_chunk VALUES(1, zeroblob(32), 0, x'00')")
                      .constData()));
    }
    SECTION("has a known value, so that no program reads another one into old files")
    {
        // Made by another program (hashlib.blake2b) from the description in docs/file-format.md.
        CHECK(digestOf(rows) == "ef38defaa16c65b5850cdb9b8c4b8538a378fd4005ae42bb818707f6a888e634");
    }
}
