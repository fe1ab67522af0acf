#include "schema/scalar.hpp"

#include "base/overheidscode.hpp"
#include "schema/date_tip.hpp"
#include "schema/markup.hpp"
#include "schema/rules.hpp"
#include "schema/scalar_checks.hpp"

#include <fmt/format.h>

namespace grip::schema {
namespace {

constexpr std::string_view year_hint = "Schrijf het jaar met vier cijfers, zoals 2026.";
constexpr std::string_view boolean_hint = "Schrijf true (ja) of false (nee).";

std::optional<std::string> plain_text(const Cell& cell, std::string_view wanted) {
    if (!check_scalar(cell, wanted)) return std::nullopt;
    const std::string_view text = trim(cell.text());
    if (const auto markup = markup_in(text)) {
        cell.fault(rules::tekst_opmaak, fmt::format("in deze tekst staat {}", *markup),
                   "Schrijf platte tekst. Een adres hoort in `website`, `vindplaats` of `bron`.");
        return std::nullopt;
    }
    return std::string{text};
}

std::optional<std::string> one_line(const Cell& cell, std::string_view wanted) {
    auto text = plain_text(cell, wanted);
    if (text && text->find('\n') != std::string::npos) {
        cell.fault(rules::waarde_ongeldig, "deze tekst hoort op één regel",
                   "Laat de lege regels en de opsomming weg, of gebruik >- in plaats van |.");
        return std::nullopt;
    }
    return text;
}

bool is_address(std::string_view text, std::string_view scheme) {
    return text.starts_with(scheme) && text.size() > scheme.size() &&
           text.find_first_of(" \t\n<>\"\\^`{|}") == std::string_view::npos;
}

/// The words for true and false that are not those of YAML.
Tip boolean_tip(std::string_view text) {
    const std::string word = lower_ascii(text);
    if (word == "ja" || word == "yes" || word == "waar" || word == "true") return {std::string{boolean_hint}, "true"};
    if (word == "nee" || word == "no" || word == "onwaar" || word == "false")
        return {std::string{boolean_hint}, "false"};
    return {std::string{boolean_hint}};
}

} // namespace

bool check_scalar(const Cell& cell, std::string_view wanted) {
    if (cell.is_scalar()) return true;
    if (cell.kind() == yaml::Kind::unreadable) return false;
    cell.fault(rules::waarde_ongeldig, fmt::format("hier hoort {}, geen lijst of blok", wanted),
               "Zet de waarde achter de dubbele punt, op dezelfde regel.");
    return false;
}

/// Where nothing else is to be written the text itself may do, without its quotes: whether it is such a value is asked later.
void quoted(const Cell& cell, std::string_view wanted, Tip tip) {
    if (tip.herstel.empty()) tip.herstel = trim(cell.text());
    tip.hint += " Zonder aanhalingstekens.";
    cell.fault(rules::waarde_ongeldig, fmt::format("hier hoort {}, geen tekst tussen aanhalingstekens", wanted),
               std::move(tip));
}

void invalid(const Cell& cell, std::string_view wanted, Tip tip) {
    cell.fault(rules::waarde_ongeldig, fmt::format("\"{}\" is geen {}", shown(cell.text()), wanted), std::move(tip));
}

void out_of_range(const Cell& cell, std::string_view range) {
    cell.fault(rules::waarde_buiten_bereik, fmt::format("{} valt buiten {}", shown(cell.text()), range),
               "Kijk in de bron na welk getal bedoeld is.");
}

void decode_value(Tekst& out, const Cell& cell) {
    if (auto text = one_line(cell, "een tekst")) out.text = std::move(*text);
}

void decode_value(Proza& out, const Cell& cell) {
    if (auto text = plain_text(cell, "een tekst")) out.text = std::move(*text);
}

void decode_value(Url& out, const Cell& cell) {
    if (!check_scalar(cell, "een adres")) return;
    const std::string_view text = trim(cell.text());
    if (is_address(text, "https://") || is_address(text, "mailto:")) {
        out.address = text;
        return;
    }
    cell.fault(rules::tekst_opmaak, fmt::format("\"{}\" is geen adres dat met https:// of mailto: begint", shown(text)),
               "Neem het hele adres over uit de adresbalk van de browser.");
}

void decode_value(Bron& out, const Cell& cell) {
    if (!check_scalar(cell, "een bron")) return;
    const std::string_view text = trim(cell.text());
    if (text.find('\n') != std::string_view::npos) {
        cell.fault(rules::waarde_ongeldig, "een bron hoort op één regel",
                   "Zet elke bron als eigen onderdeel in een lijst.");
        return;
    }
    std::size_t addresses = 0;
    for (auto at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        ++addresses;
        if (addresses == 1 && text.substr(0, at).ends_with("https")) continue;
        cell.fault(rules::tekst_opmaak, "een bron heeft hooguit één adres, dat met https:// begint",
                   "Zet elk adres in een eigen bron, en gebruik https.");
        return;
    }
    if (addresses == 0) {
        if (const auto markup = markup_in(text)) {
            cell.fault(rules::tekst_opmaak, fmt::format("in deze bron staat {}", *markup),
                       "Schrijf platte tekst, met hooguit één adres dat met https:// begint.");
            return;
        }
    }
    out.text = text;
}

void decode_value(Id& out, const Cell& cell) {
    if (!check_scalar(cell, "een id")) return;
    if (!is_id(cell.text())) return invalid(cell, "id", {"Een id bestaat uit kleine letters, cijfers en streepjes."});
    out.text = cell.text();
}

void decode_value(Overheidscode& out, const Cell& cell) {
    if (!check_scalar(cell, "een code")) return;
    if (!is_overheidscode(cell.text()))
        return invalid(cell, "code",
                       {"Schrijf de code van TOOI en CBS in hoofdletters, zoals GM0626, PV28 of WS0616."});
    out.text = cell.text();
}

void decode_value(Gemeentecode& out, const Cell& cell) {
    if (!check_scalar(cell, "een gemeentecode")) return;
    if (!is_gemeentecode(cell.text()))
        return invalid(cell, "gemeentecode", {"Schrijf GM en de vier cijfers van het CBS, zoals GM0626."});
    out.text = cell.text();
}

void decode_value(Jaar& out, const Cell& cell) {
    if (!check_plain(cell, "een jaartal", [] { return Tip{std::string{year_hint}}; })) return;
    const auto number = parse_number(cell.text());
    if (!number || number->decimals > 0) return invalid(cell, "jaartal", {std::string{year_hint}});
    if (number->integer_digits != 4 || number->scaled < first_year || number->scaled > last_year) {
        return out_of_range(cell, "de jaren 1900 tot en met 2100");
    }
    out.year = static_cast<int>(number->scaled);
}

void decode_value(Maanddag& out, const Cell& cell) {
    if (!check_scalar(cell, "een dag van het jaar")) return;
    const auto date = parse_date(fmt::format("2000-{}", cell.text())); // 2000 has a 29th of February
    if (!date) return invalid(cell, "dag van het jaar", {"Schrijf maand en dag met een streepje, zoals 04-30."});
    const std::chrono::year_month_day ymd{*date};
    out = {static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

void decode_value(Date& out, const Cell& cell) {
    if (!check_scalar(cell, "een datum")) return;
    const auto date = parse_date(cell.text());
    if (!date) {
        const bool right_order = cell.text().size() == 10 && cell.text()[4] == '-' && cell.text()[7] == '-';
        const std::string_view problem =
            right_order ? "deze dag bestaat niet" : "zo wordt een datum hier niet geschreven";
        return cell.fault(rules::waarde_ongeldig, fmt::format("\"{}\": {}", shown(cell.text()), problem),
                          date_tip(cell.text()));
    }
    if (year_of(*date) < first_year || year_of(*date) > last_year)
        return out_of_range(cell, "de jaren 1900 tot en met 2100");
    out = *date;
}

void decode_value(bool& out, const Cell& cell) {
    if (!check_plain(cell, "true of false", [&] { return boolean_tip(cell.text()); })) return;
    if (cell.text() != "true" && cell.text() != "false")
        return invalid(cell, "true of false", boolean_tip(cell.text()));
    out = cell.text() == "true";
}

void decode_value(Ref<Rule>& out, const Cell& cell) {
    if (!check_scalar(cell, "een regel")) return;
    const std::string_view id = trim(cell.text());
    if (is_form_group(id.substr(0, id.find('/')))) {
        cell.fault(rules::waarde_ongeldig,
                   fmt::format("`{}` is een fout van vorm: die kan niet worden verklaard of uitgezet", shown(id)),
                   "Verbeter de fout zelf, of kies een andere regel.");
        return;
    }
    out.id = id;
}

bool is_same_word(std::string_view text, std::string_view word) {
    return !word.empty() && lower_ascii(trim(text)) == lower_ascii(word);
}

void refuse_option(const std::vector<std::string>& keys, std::string_view meant, const Cell& cell) {
    if (!check_scalar(cell, "een van de mogelijke woorden")) return;
    const auto slip = meant.empty() ? one_slip(cell.text(), keys, shortest_key) : std::optional{std::string{meant}};
    std::string hint = fmt::format("Kies uit: {}.", fmt::join(keys, ", "));
    if (const auto near = slip ? slip : cell.faults.guess(cell.text(), keys))
        hint = fmt::format("Bedoelde u `{}`? {}", *near, hint);
    cell.fault(rules::waarde_ongeldig, fmt::format("\"{}\" is hier geen mogelijkheid", shown(cell.text())),
               Tip{std::move(hint), slip.value_or("")});
}

} // namespace grip::schema
