// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "French at 200 %": the whole walk through windows, import, library, history and export, on a
// display where everything is drawn twice as large. At each stop nothing is cut off, nothing is
// without a name, nothing is in English.

#include "tests/app/journeys/walk.h"

#include "tests/ui/everywindow/parts.h"
#include "tests/ui/everywindow/said.h"

#include <QApplication>
#include <QFile>
#include <QSet>
#include <QWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// What the catalogue of translations says in English and never in French.
QSet<QString> englishParts()
{
    QSet<QString> english;
    QSet<QString> french;
    QFile file(QStringLiteral(CARREL_SOURCE_DIR) + u"/resources/translations/carrel_fr.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader catalogue(&file);
    while (!catalogue.atEnd()) {
        if (catalogue.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isSource = catalogue.name() == u"source";
        if (!isSource && catalogue.name() != u"translation")
            continue;
        for (const QString &part :
             partsOf(catalogue.readElementText(QXmlStreamReader::IncludeChildElements)))
            (isSource ? english : french).insert(part);
    }
    return english - french;
}

/// What is wrong with a window as it stands there, one line for each.
QStringList wrongIn(QWidget &window)
{
    static const QSet<QString> english = englishParts();
    QStringList wrong;
    for (const QString &what : cutIn(window))
        wrong.append(u"cut off: "_s + what);
    for (const QString &what : namelessIn(window))
        wrong.append(u"without a name: "_s + what);
    for (const Said &said : saidIn(window)) {
        for (const QString &part : partsOf(said.text)) {
            if (english.contains(part) && !isSameInFrench(part))
                wrong.append(u"in English: %1 (%2)"_s.arg(part, said.where));
        }
    }
    return wrong;
}

/// Looks round in everything that is open, and takes a picture.
void stopAt(const Desk &desk, const QString &name)
{
    desk.author.takePicture(name);
    QStringList wrong;
    desk.author.there([&] {
        if (englishParts().size() < 500)
            wrong.append(u"the catalogue of translations was not read"_s);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible())
                wrong += wrongIn(*window);
        }
    });
    if (!wrong.isEmpty())
        desk.author.giveUp(name + u":\n"_s + wrong.join(u'\n'));
}

void addPicture(const Desk &desk)
{
    Author &author = desk.author;
    author.click(u"Ajouter un bloc"_s);
    author.see(u"Rechercher dans les types de bloc"_s);
    author.type(u"image"_s);
    author.press(Qt::Key_Return);
    author.click(u"Image: Choisir…"_s);
    chooseFile(desk, desk.folder + u"/tableau.png"_s);
    author.write(u"Description"_s, u"Deux personnes devant un tableau"_s);
    untilStored(desk, u"Deux personnes devant un tableau"_s);
}

void write(const Desk &desk)
{
    Author &author = desk.author;
    author.click(u"Cours vierge"_s);
    author.see(u"Montrer"_s);
    stopAt(desk, u"02-cours-vierge"_s);
    author.click(u"Montrer"_s);
    author.write(u"Texte"_s, u"Une passation tient en une minute."_s);
    addPicture(desk);
    author.click(u"Ajouter un bloc"_s);
    author.see(u"Rechercher dans les types de bloc"_s);
    stopAt(desk, u"03-types-de-bloc"_s);
    author.type(u"choix unique"_s);
    author.press(Qt::Key_Return);
    author.write(u"Question"_s, u"Que perd-on en premier ?"_s);
    author.press(Qt::Key_Tab);
    author.type(u"Ce que personne n’a noté"_s);
    untilStored(desk, u"Ce que personne n’a noté"_s);
    stopAt(desk, u"04-question"_s);
}

void bringIn(const Desk &desk)
{
    Author &author = desk.author;
    author.press(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    author.lookAt(u"Importer"_s);
    author.click(u"Choisir un fichier…"_s);
    chooseFile(desk, desk.folder + u"/questions.gift"_s);
    author.see(u"Ce qui est importé"_s);
    stopAt(desk, u"05-import"_s);
    author.click(u"Importer "_s);
    untilStored(desk, u"Qui signe la passation"_s);
    author.read(u"ont été importés"_s); // in the window of the course, the other one has closed
}

void lookThrough(const Desk &desk)
{
    Author &author = desk.author;
    author.lookAt(u"Carrel"_s);
    author.press(Qt::Key_F9);
    author.lookAt(u"Médiathèque"_s);
    author.see(u"Fichiers de ce cours"_s);
    stopAt(desk, u"06-mediatheque"_s);
    author.press(Qt::Key_Escape);
    author.press(Qt::CTRL | Qt::ALT | Qt::Key_S);
    author.see(u"Nom de l’instantané"_s);
    author.type(u"Relu par Léna"_s);
    author.press(Qt::Key_Return);
    author.see(u"Historique"_s);
    stopAt(desk, u"07-historique"_s);
}

void deliver(const Desk &desk)
{
    Author &author = desk.author;
    author.press(Qt::CTRL | Qt::Key_E);
    author.see(u"Rechercher une destination"_s);
    author.clickRow(u"Où ira le cours"_s, u"Moodle"_s);
    author.write(u"Nom du fichier"_s, u"passation"_s);
    stopAt(desk, u"08-export"_s);
    author.click(u"Exporter"_s);
    author.see(u"Terminé"_s);
    stopAt(desk, u"09-rapport"_s);
    author.click(u"Terminé"_s);
}

} // namespace

void inFrench(const Desk &desk)
{
    desk.author.see(u"Cours vierge"_s);
    stopAt(desk, u"01-accueil"_s);
    write(desk);
    bringIn(desk);
    lookThrough(desk);
    saveAs(desk, u"course.carrel"_s);
    deliver(desk);
}

} // namespace carrel::test
