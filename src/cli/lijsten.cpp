#include "cli/lijsten.hpp"

#include "analysis/raadsavond.hpp"
#include "analysis/samenwerkingen.hpp"
#include "base/text.hpp"
#include "reports/delen/kalender/gebeurtenis.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {
namespace {

using Row = std::vector<std::string>;

/// Columns as wide as their longest cell, two blanks apart.
std::string columns(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths;
    for (const Row& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], length_utf8(row[i]));
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line = " ";
        std::size_t gap = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!row[i].empty()) line += std::string(gap, ' ') + row[i];
            gap = row[i].empty() ? gap + widths[i] + 2 : widths[i] - length_utf8(row[i]) + 2;
        }
        text += line + '\n';
    }
    return text;
}

/// None in the year to come: empty.
std::string next_day(const Checked& checked, const Samenwerking& s) {
    const reports::Stand stand{checked.data, checked.peildatum, checked.findings};
    for (const reports::Gebeurtenis& g :
         reports::kalenderinhoud(stand, {&s}, add_months(checked.peildatum, 12), false).gebeurtenissen) {
        if (!g.klaar && !g.vervallen && g.datum >= checked.peildatum)
            return fmt::format("eerstvolgende dag: {}", long_dutch(g.datum));
    }
    return {};
}

/// The days of the raad on which papers of boards are decided, each with what makes the paper of that day.
std::string raadsdagen(const Register& data) {
    std::vector<Row> rows;
    for (const auto& [dag, punten] : analysis::raadsavonden(data))
        rows.push_back({iso(dag), counted(std::ssize(punten), "punt", "punten"),
                        fmt::format("grip oplegnotitie --raad {}", iso(dag))});
    return rows.empty() ? "" : "Dagen waarop de raad erover besluit:\n" + columns(rows);
}

/// With what is there and could not be read; when there is nothing at all, how to begin.
std::string lijst(const Register& data, const std::vector<Row>& rows, std::string_view soort, std::string_view meer) {
    std::string text = columns(rows);
    for (const Bestand& bestand : data.bestanden) {
        if (bestand.soort == soort && bestand.overgeslagen)
            text += fmt::format("Niet gelezen, want er zitten fouten in: {}. `grip toets` noemt ze.\n",
                                printable(bestand.naam));
    }
    return text.empty() ? fmt::format("Er zijn nog geen {}. `grip nieuw {}` maakt een bestand.\n", meer, soort) : text;
}

} // namespace

std::string register_line(const Checked& checked) {
    return fmt::format("Register van {}: {}\n", printable(checked.data.gemeente.naam.text),
                       checked.folder == "." ? "deze map" : printable(checked.folder.string()));
}

std::string lijst_samenwerkingen(const Checked& checked) {
    std::vector<Row> rows;
    for (const Samenwerking& s : checked.data.samenwerkingen)
        rows.push_back({s.id, printable(s.identiteit.naam.text), std::string{label_of(s.identiteit.status)},
                        next_day(checked, s)});
    return lijst(checked.data, rows, "samenwerking", "samenwerkingen");
}

std::string lijst_vergaderingen(const Register& data) {
    std::vector<const Vergadering*> by_day;
    for (const Vergadering& v : data.vergaderingen) by_day.push_back(&v);
    std::ranges::stable_sort(by_day, {}, &Vergadering::datum);
    std::vector<Row> rows;
    for (const Vergadering* v : by_day) {
        const Samenwerking* s = analysis::samenwerking_van(data, v->samenwerking.id);
        rows.push_back({v->id, s == nullptr ? "" : printable(s->identiteit.naam.text), std::string{label_of(v->orgaan)},
                        counted(static_cast<std::int64_t>(v->agenda.size()), "punt", "punten")});
    }
    return lijst(data, rows, "vergadering", "vergaderingen") + raadsdagen(data);
}

std::string lijst_voorstellen(const Register& data) {
    std::vector<Row> rows;
    for (const Voorstel& v : data.voorstellen) {
        if (v.origin.withheld) rows.push_back({v.id, "vertrouwelijk"});
        else
            rows.push_back({v.id, printable(v.titel.text), v.datum ? long_dutch(*v.datum) : "",
                            counted(static_cast<std::int64_t>(v.opties.size()), "optie", "opties")});
    }
    return lijst(data, rows, "voorstel", "voorstellen");
}

std::string lijst_kaders(const Register& data) {
    std::vector<Row> rows;
    voor_elke_soort([&]<class M>(const Soort<Register, M>& soort) {
        if constexpr (is_kader<M>) {
            const M& kader = data.*soort.plaats;
            rows.push_back({std::string{soort.id}, kader.eigen ? "van de gemeente" : "ingebouwd",
                            fmt::format("versie van {}", long_dutch(kader->versie))});
        }
    });
    return columns(rows);
}

} // namespace grip::cli
