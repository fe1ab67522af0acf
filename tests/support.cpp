#include "support.hpp"

#include "cli/run.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace grip::test {

namespace fs = std::filesystem;

fs::path root() { return GRIP_ROOT; }

std::string read(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    REQUIRE_MESSAGE(file, path.string());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> files_below(const std::string& folder, const std::string& ending) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator{root() / folder}) {
        const std::string path = fs::relative(entry.path(), root()).generic_string();
        if (entry.is_regular_file() && path.ends_with(ending)) files.push_back(path);
    }
    std::ranges::sort(files);
    return files;
}

std::map<std::string, std::string> files_of_fixture(const std::string& text) {
    const std::string marker = "# bestand: ";
    std::map<std::string, std::string> files;
    std::string path = "samenwerkingen/voorbeeld.yaml";
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        const std::string line = text.substr(begin, end - begin);
        if (line.starts_with(marker)) path = line.substr(marker.size(), line.size() - marker.size() - 1);
        else files[path] += line;
        begin = end;
    }
    return files;
}

namespace {

constexpr const char* small_gemeente =
    "naam: Voorbeeldstad\ncode: GM9999\nregios:\n  regio: {naam: Regio, gemeenten: [Voorbeeldstad, Voorbeelddam]}\n"
    "uitgangspunten:\n  wonen: {tekst: Wonen en groei}\n";

/// The registers in memory that now exist.
std::map<fs::path, source::Source>& registers() {
    static std::map<fs::path, source::Source> all;
    return all;
}

} // namespace

Register::Register(std::map<std::string, std::string> files) {
    static int number = 0;
    folder_ = fmt::format("/geheugen/register-{:06}", ++number);
    files.emplace("gemeente.yaml", small_gemeente);
    registers()[folder_] = source::memory(std::move(files));
}

Register::~Register() { registers().erase(folder_); }

source::Source source_at(const fs::path& folder) {
    const auto found = registers().find(folder);
    return found == registers().end() ? source::disk(folder) : found->second;
}

TemporaryRegister::TemporaryRegister(const std::map<std::string, std::string>& files) {
    std::string pattern = (fs::temp_directory_path() / "grip-test-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    folder_ = pattern;
    const auto write = [&](const std::string& path, const std::string& text) {
        fs::create_directories((folder_ / path).parent_path());
        std::ofstream{folder_ / path, std::ios::binary} << text;
    };
    if (!files.contains("gemeente.yaml")) write("gemeente.yaml", small_gemeente);
    for (const auto& [path, text] : files) write(path, text);
}

TemporaryRegister::~TemporaryRegister() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

namespace {

/// Whatever is reported stands in a file of the register, on a line that is there.
void check_place(const source::Source& source, const Finding& finding) {
    const Location& at = finding.location;
    const bool is_file = source.type(at.file) == source::Type::file;
    const auto lines = is_file ? std::ssize(lines_of(source.read(at.file, yaml::most_bytes))) : 1;
    CHECK_MESSAGE((!at.file.empty() && at.line >= 1 && at.line <= std::max<std::ptrdiff_t>(lines, 1) && at.column >= 1),
                  finding.rule->id << " " << at.file << ":" << at.line << " " << finding.message);
}

} // namespace

std::vector<Finding> check(const fs::path& folder, const std::string& peildatum) {
    const source::Source source = source_at(folder);
    const cli::Checked checked = cli::check(Lezer::intern, cli::read(source, folder, *parse_date(peildatum)));
    for (const Finding& finding : checked.findings) check_place(source, finding);
    return checked.findings;
}

std::string samenwerking(const std::string& rest) {
    return "naam: Voorbeeld\nstatus: actief\naard: uitvoering\nrechtsvorm: convenant\n" + rest;
}

Ran grip_in(const fs::path& folder, const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    const fs::path before = fs::current_path();
    fs::current_path(folder);
    const cli::Environment environment{folder, *parse_date("2026-11-25"), false, source_at};
    const cli::ExitCode code = cli::program(words, environment, out, err);
    fs::current_path(before);
    return {code, out.str(), err.str()};
}

Ran grip(const std::vector<std::string>& words) { return grip_in(root(), words); }

void check_golden(const std::string& path, const std::string& text) {
    const fs::path file = root() / path;
    const std::string expected = fs::exists(file) ? read(file) : "";
    if (expected == text) return;
    if (std::getenv("GRIP_GOLDEN") != nullptr) {
        fs::create_directories(file.parent_path());
        std::ofstream{file, std::ios::binary} << text;
        FAIL_CHECK(fmt::format("{}: herschreven, lees het verschil", path));
        return;
    }
    const auto is = lines_of(text);
    const auto should = lines_of(expected);
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(is, should).in1 - is.begin());
    FAIL_CHECK(fmt::format("{}:{} verschilt\n  hoort: {}\n  is:    {}", path, at + 1,
                           at < should.size() ? should[at] : "(einde)", at < is.size() ? is[at] : "(einde)"));
}

} // namespace grip::test
