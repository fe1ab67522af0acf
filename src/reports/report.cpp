#include "reports/report.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

bool comes_as(const Report& report, Formaat formaat) {
    switch (formaat) {
    case Formaat::md:
    case Formaat::html:
    case Formaat::docx:
    case Formaat::odt:
    case Formaat::pdf:
    case Formaat::json: return true;
    case Formaat::tekst: return report.tekst;
    case Formaat::ics: return report.agenda;
    case Formaat::csv:
    case Formaat::xlsx: return report.tabel;
    }
    return false;
}

} // namespace

std::vector<Formaat> formaten_of(const Report& report) {
    std::vector<Formaat> formaten;
    for (const auto& option : options<Formaat>) {
        if (comes_as(report, option.value)) formaten.push_back(option.value);
    }
    return formaten;
}

bool voor_mensen(Formaat formaat) {
    switch (formaat) {
    case Formaat::md:
    case Formaat::html:
    case Formaat::docx:
    case Formaat::odt:
    case Formaat::pdf:
    case Formaat::tekst: return true;
    case Formaat::json:
    case Formaat::ics:
    case Formaat::csv:
    case Formaat::xlsx: return false;
    }
    return false;
}

bool voor_een_programma(Formaat formaat) {
    switch (formaat) {
    case Formaat::docx:
    case Formaat::xlsx:
    case Formaat::csv:
    case Formaat::ics: return true;
    case Formaat::md:
    case Formaat::html:
    case Formaat::odt:
    case Formaat::pdf:
    case Formaat::json:
    case Formaat::tekst: return false;
    }
    return false;
}

} // namespace grip::reports
