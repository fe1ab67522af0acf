// Times the registers of all municipalities, made in memory from one export of the national register: how many there are, with how
// many files and faults of form, and the seconds, as JSON. Nothing is written. `grip_landmeter exportOO.xml.gz`
#include "invoer/regelingen.hpp"
#include "invoer/roo.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>

using namespace grip;

namespace {

constexpr std::string_view gemeente = "GM";

std::set<std::string> gemeenten(const LandelijkRegister& landelijk) {
    std::set<std::string> codes;
    for (const LandelijkeRegeling& regeling : landelijk.regelingen) {
        for (const LandelijkeDeelnemer& deelnemer : regeling.deelnemers) {
            if (deelnemer.code.starts_with(gemeente)) codes.insert(deelnemer.code);
        }
    }
    return codes;
}

struct Telling {
    std::size_t gemeenten = 0;
    std::size_t bestanden = 0;
    std::ptrdiff_t fouten = 0;
};

/// One register with nothing but its own name and code, filled from the export and read again.
void vul(Telling& telling, const LandelijkRegister& landelijk, const std::string& code) {
    const std::map<std::string, std::string> leeg{
        {"gemeente.yaml", "naam: Gemeente " + code + "\ncode: " + code + "\n"}};
    const load::Loaded voor = load::load(source::memory(leeg), rules::all());
    const auto opgaven = invoer::regelingen_uit(landelijk, voor.data, {code, landelijk.dag, "uitvoering"});
    if (opgaven.nieuw.empty()) return;
    std::map<std::string, std::string> bestanden = leeg;
    for (const invoer::Nieuwbestand& nieuw : opgaven.nieuw) bestanden.emplace(nieuw.naam, nieuw.tekst);
    const load::Loaded na = load::load(source::memory(bestanden), rules::all());
    ++telling.gemeenten;
    telling.bestanden += na.data.samenwerkingen.size();
    telling.fouten += std::ranges::count_if(
        na.findings, [](const Finding& finding) { return finding.rule->severity == Severity::fout; });
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const auto start = std::chrono::steady_clock::now();
    std::ifstream file{argv[1], std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    const auto xml = invoer::uitgepakt(bytes);
    const auto landelijk = xml ? invoer::lees_roo(*xml) : std::nullopt;
    if (!landelijk) return 2;
    Telling telling;
    for (const std::string& code : gemeenten(*landelijk)) vul(telling, *landelijk, code);
    const std::chrono::duration<double> tijd = std::chrono::steady_clock::now() - start;
    std::printf(R"({"gemeenten": %zu, "bestanden": %zu, "fouten": %td, "seconden": %.2f})"
                "\n",
                telling.gemeenten, telling.bestanden, telling.fouten, tijd.count());
    return telling.fouten == 0 ? 0 : 1;
}
