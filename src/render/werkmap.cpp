#include "render/werkmap.hpp"

#include "base/text.hpp"
#include "render/xlsx_stijlen.hpp"
#include "render/zip.hpp"
#include "xml/named.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace grip::render {
namespace {

using xml::attribute;
using xml::child;
using xml::is;

using Files = std::map<std::string, std::string>;

constexpr std::size_t most_unpacked = 64U << 20;
constexpr std::size_t most_of_sheet = 16U << 20;

pugi::xml_node read_part(const Files& files, const std::string& name, pugi::xml_document& document) {
    const auto file = files.find(name);
    const bool good = file != files.end() && document.load_buffer(file->second.data(), file->second.size(),
                                                                  pugi::parse_default | pugi::parse_ws_pcdata);
    return good ? document.document_element() : pugi::xml_node{};
}

/// `../sheets/a.xml` from `xl/`; from `/` it is the whole name.
std::string part_name(std::string_view target) {
    if (target.starts_with('/')) return std::string{target.substr(1)};
    return fmt::format("xl/{}", target);
}

/// The parts that the workbook names, by id.
std::map<std::string, std::string> relations(const Files& files) {
    pugi::xml_document document;
    std::map<std::string, std::string> result;
    for (const pugi::xml_node relation : read_part(files, "xl/_rels/workbook.xml.rels", document).children())
        result[attribute(relation, "Id")] = part_name(attribute(relation, "Target"));
    return result;
}

/// Excel writes what XML cannot hold, and what looks like that, as `_x000D_`.
std::string unescaped(std::string_view text) {
    constexpr std::size_t length = 7;
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const bool form = text.substr(i, 2) == "_x" && i + length <= text.size() && text[i + length - 1] == '_';
        const char* const end = text.data() + i + length - 1;
        const bool escape = form && std::from_chars(text.data() + i + 2, end, value, 16).ptr == end;
        if (escape && value < 0x80) {
            result += static_cast<char>(value);
            i += length - 1;
        } else {
            result += text[i];
        }
    }
    std::erase(result, '\r');
    return result;
}

/// The text of a string, that may be in pieces with a look of their own; without how it is pronounced.
std::string text_in(pugi::xml_node item) {
    std::string text;
    for (const pugi::xml_node part : item.children()) {
        if (is(part, "t")) text += part.child_value();
        if (is(part, "r")) text += child(part, "t").child_value();
    }
    return unescaped(text);
}

std::vector<std::string> shared_strings(const Files& files) {
    pugi::xml_document document;
    std::vector<std::string> result;
    for (const pugi::xml_node item : read_part(files, "xl/sharedStrings.xml", document).children())
        if (is(item, "si")) result.push_back(text_in(item));
    return result;
}

std::optional<double> number_in(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
    return whole ? std::optional{value} : std::nullopt;
}

/// `BC12`; nothing where it is no such place.
std::optional<Werkplaats> place_in(std::string_view text) {
    constexpr int letters = 26;
    constexpr int most_columns = 16'384;
    int column = 0;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && column <= most_columns; ++i)
        column = column * letters + (text[i] - 'A' + 1);
    int row = 0;
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), row);
    const bool good =
        error == std::errc{} && end == text.data() + text.size() && column >= 1 && column <= most_columns && row >= 1;
    return good ? std::optional{Werkplaats{row, column}} : std::nullopt;
}

/// What all sheets of a workbook share.
struct Samen {
    std::vector<std::string> teksten;
    Stijlen stijlen;
    bool vanaf_1904 = false;
};

Werkcel number_cell(double value, Notatie notatie, const Samen& samen) {
    if (notatie != Notatie::datum)
        return {.soort = Werkcel::Soort::getal, .getal = value, .procent = notatie == Notatie::procent};
    Werkcel cel{.soort = Werkcel::Soort::datum, .tekst = fmt::format("{}", value)};
    const double day = std::floor(value);
    cel.datum = dag_van(static_cast<std::int64_t>(std::clamp(day, -1.0, 1e7)), samen.vanaf_1904);
    return cel;
}

std::optional<Werkcel> cell_in(pugi::xml_node node, const Samen& samen) {
    const std::string type = attribute(node, "t");
    const std::string value = child(node, "v").child_value();
    const auto tekst = [](std::string text) -> std::optional<Werkcel> {
        if (trim(text).empty()) return std::nullopt;
        return Werkcel{.tekst = std::move(text)};
    };
    if (type == "inlineStr") return tekst(text_in(child(node, "is")));
    if (type == "str") return tekst(unescaped(value));
    if (value.empty()) {
        if (!child(node, "f").empty()) return Werkcel{.soort = Werkcel::Soort::niet_berekend};
        return std::nullopt;
    }
    if (type == "e") return Werkcel{.soort = Werkcel::Soort::fout, .tekst = value};
    const auto number = number_in(value);
    if (type == "s") {
        const bool known = number && *number >= 0 && *number < static_cast<double>(samen.teksten.size());
        return known ? tekst(samen.teksten[static_cast<std::size_t>(*number)]) : Werkcel{.soort = Werkcel::Soort::fout};
    }
    if (!number) return Werkcel{.soort = Werkcel::Soort::fout, .tekst = value};
    if (type == "b") return Werkcel{.soort = Werkcel::Soort::ja_nee, .getal = *number};
    return number_cell(*number, samen.stijlen.notatie(attribute(node, "s")), samen);
}

/// A row or cell that does not say where it stands follows the one before it.
void read_rows(pugi::xml_node data, const Samen& samen, Werkblad& blad) {
    int row = 0;
    for (const pugi::xml_node line : data.children()) {
        if (!is(line, "row")) continue;
        const auto given = number_in(attribute(line, "r"));
        row = given && *given >= 1 && *given < 1e7 ? static_cast<int>(*given) : row + 1;
        int column = 0;
        for (const pugi::xml_node node : line.children()) {
            if (!is(node, "c")) continue;
            const Werkplaats place = place_in(attribute(node, "r")).value_or(Werkplaats{row, column + 1});
            column = place.second;
            if (auto cel = cell_in(node, samen)) blad.cellen.insert_or_assign(place, std::move(*cel));
        }
    }
}

bool is_true(std::string_view flag) { return flag == "1" || flag == "true"; }

} // namespace

Gelezen lees_werkmap(const std::string& bytes) {
    const auto files = unzip(bytes, most_unpacked);
    if (!files)
        return {std::nullopt, unpacked_size(bytes) > most_unpacked ? Werkmapfout::te_groot : Werkmapfout::geen_werkmap};
    pugi::xml_document document;
    const pugi::xml_node workbook = read_part(*files, "xl/workbook.xml", document);
    if (!is(workbook, "workbook")) return {};
    pugi::xml_document styles;
    const Samen samen{shared_strings(*files), Stijlen{read_part(*files, "xl/styles.xml", styles)},
                      is_true(attribute(child(workbook, "workbookPr"), "date1904"))};
    const auto parts = relations(*files);
    Werkmap werkmap;
    for (const pugi::xml_node sheet : child(workbook, "sheets").children()) {
        if (!is(sheet, "sheet")) continue;
        const auto part = parts.find(attribute(sheet, "id"));
        Werkblad& blad = werkmap.emplace_back(
            Werkblad{attribute(sheet, "name"), {}, attribute(sheet, "state").ends_with("idden")}); // also veryHidden
        if (part == parts.end()) continue;
        const auto file = files->find(part->second);
        if (file != files->end() && file->second.size() > most_of_sheet) return {std::nullopt, Werkmapfout::te_groot};
        pugi::xml_document content;
        read_rows(child(read_part(*files, part->second, content), "sheetData"), samen, blad);
    }
    return {std::move(werkmap)};
}

} // namespace grip::render
