// Whatever stands in a marked record, the public reads, hears and counts the same. Walks every field of every record that
// can be marked, as the field tables have them, over all rules, reports and formats.
#include "cli/file_kinds.hpp"
#include "cli/run.hpp"
#include "reports/all.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <set>

using namespace grip;
using schema::FieldShape;
using schema::Kind;
using schema::Shape;

namespace {

bool can_be_marked(const Shape& shape) { return std::ranges::any_of(shape.fields, schema::is_mark); }

/// A valid value of a shape, another for each n; a reference is chosen by its key.
std::string scalar(const FieldShape& field, const Shape& shape, std::size_t n) {
    const auto pick = [n]<std::size_t size>(const std::array<const char*, size>& of) { return of[n % size]; };
    switch (shape.kind) {
    case Kind::text:
    case Kind::prose:
    case Kind::source: return pick(std::array{"Appels", "Peren en pruimen", "Bananen"});
    case Kind::address: return pick(std::array{"https://een.nl/a", "https://twee.nl/b"});
    case Kind::id: return pick(std::array{"appel", "peer", "banaan"});
    case Kind::gemeentecode:
    case Kind::overheidscode: return "GM0001";
    case Kind::year: return pick(std::array{"2027", "2026", "2025"});
    case Kind::month_day: return "04-30";
    case Kind::date: return pick(std::array{"2026-04-01", "2026-12-01", "2019-01-01", "2027-06-01"});
    case Kind::boolean: return pick(std::array{"false", "true"});
    case Kind::amount: return pick(std::array{"1000", "0", "900000000"});
    case Kind::number: return decimal_text(n % 2 == 0 ? shape.high : shape.low, shape.decimals);
    case Kind::estimate: return pick(std::array{"1000", "pm", "onbekend", "900000000"});
    case Kind::option: return std::string{shape.options[n % shape.options.size()].key};
    case Kind::reference:
        if (field.key == "samenwerking") return "a";
        if (field.key == "samenwerkingen") return "a";
        if (field.key == "antwoorden") return "wat";
        if (field.key == "uitgangspunten") return "wonen";
        if (field.key == "zeef") return "markt";
        if (field.key == "vormvragen") return "beleid";
        if (field.key == "oordelen") return "kosten";
        if (field.key == "voorkeur") return "appel";
        return field.key == "ontwikkeling" || field.key == "risicos" ? "appel" : std::string{field.key};
    case Kind::list:
    case Kind::map:
    case Kind::record: break;
    }
    return "";
}

/// Writes a file with every field of its kind in it, each on a line of its own, so that nothing moves when a value changes.
class Writer {
public:
    /// `variant`: of all that is marked; or of only this one leaf, counted from 1 over all marked leaves.
    Writer(std::size_t variant, std::size_t leaf) : variant_{variant}, leaf_{leaf} {}

    std::string file(const Shape& shape, const std::map<std::string_view, std::string>& given) {
        text_.clear();
        given_ = given;
        record(shape, 0, false);
        return std::move(text_);
    }

    /// The same with nothing marked in it.
    std::string open_file(const Shape& shape, const std::map<std::string_view, std::string>& given) {
        open_ = true;
        std::string text = file(shape, given);
        open_ = false;
        return text;
    }

    std::size_t leaves() const { return leaves_; }

private:
    void record(const Shape& shape, std::size_t depth, bool marked) {
        const bool whole_is_open = depth == 0 && given_.contains("vertrouwelijk");
        const bool here = !open_ && (marked || (can_be_marked(shape) && !whole_is_open));
        for (const FieldShape& field : shape.fields) {
            // these hold to rules of their own, and nothing in them can be marked
            if (field.key == "eigen_termijnen" || field.key == "uitzonderingen" || field.key == "kostenverdeling" ||
                field.key == "uittreedsom" || field.key == "organisatieregister" || field.key == "ontvlechtingskosten")
                continue;
            if (whole_is_open && field.key == "vertrouwelijk") line(depth, "vertrouwelijk: false");
            else if (field.key == "vertrouwelijk") line(depth, open_ ? "vertrouwelijk: false" : "vertrouwelijk: true");
            else if (field.key == "id" && neighbour_) line(depth, "id: open");
            else entry(field, depth, here);
        }
        FieldShape bron; // every record has sources
        bron.key = "bron";
        if (here) leaf(bron, schema::shape_of<Bron>(), depth, here);
    }

    void entry(const FieldShape& field, std::size_t depth, bool marked) {
        const Shape& shape = *field.shape;
        if (depth == 0 && given_.contains(field.key))
            return line(depth, std::string{field.key} + ": " + given_[field.key]);
        if (schema::is_scalar(shape)) return leaf(field, shape, depth, marked);
        if (shape.kind == Kind::list && schema::is_scalar(*shape.item)) return leaf(field, *shape.item, depth, marked);
        line(depth, std::string{field.key} + ":");
        if (shape.kind == Kind::record) return record(shape, depth + 1, marked);
        if (shape.kind == Kind::list) return item(*shape.item, depth, marked);
        const std::string key = scalar(field, *shape.key, 0);
        if (schema::is_scalar(*shape.item)) return line(depth + 1, key + ": " + value(field, *shape.item, marked));
        line(depth + 1, key + ":");
        record(*shape.item, depth + 2, marked);
    }

    /// Beside one that is marked stands one that is not: what is told of it must not tell of the other.
    void item(const Shape& shape, std::size_t depth, bool marked) {
        if (!marked && !open_ && can_be_marked(shape)) {
            open_ = neighbour_ = true;
            line(depth + 1, "-");
            record(shape, depth + 2, marked);
            open_ = neighbour_ = false;
        }
        line(depth + 1, "-");
        record(shape, depth + 2, marked);
    }

    void leaf(const FieldShape& field, const Shape& shape, std::size_t depth, bool marked) {
        line(depth, std::string{field.key} + ": " + value(field, shape, marked));
    }

    std::string value(const FieldShape& field, const Shape& shape, bool marked) {
        if (!marked || field.key == "id") return scalar(field, shape, 0); // by an id others refer to it
        ++leaves_;
        const std::size_t n = leaf_ == 0 || leaf_ == leaves_ ? variant_ : 0;
        constexpr std::size_t left_out = 4;
        const bool needed = field.required || field.key == "gedekt_door"; // without it `gedekt_bedrag` means nothing
        return n == left_out && !needed ? "" : scalar(field, shape, n);
    }

    void line(std::size_t depth, const std::string& text) { text_ += std::string(2 * depth, ' ') + text + "\n"; }

    bool open_ = false;      // nothing is marked now
    bool neighbour_ = false; // what is written stands beside one that is marked
    std::size_t variant_;
    std::size_t leaf_;
    std::size_t leaves_ = 0;
    std::string text_;
    std::map<std::string_view, std::string> given_;
};

/// One exception for each rule, to find whether it is used.
std::string uitzonderingen() {
    std::string text = "uitzonderingen:\n";
    for (const rules::Check* check : rules::checked())
        text += "  - {regel: " + std::string{check->rule.id} + ", reden: Reden, tot: 2030-01-01}\n";
    return text;
}

const std::string meeting = "2026-12-01-a-ab";

struct Made {
    std::map<std::string, std::string> files;
    std::size_t leaves = 0;
};

bool holds_marks(const Shape& shape) {
    const auto within = [](const FieldShape& field) { return holds_marks(*field.shape); };
    return can_be_marked(shape) || (shape.item != nullptr && holds_marks(*shape.item)) ||
           std::ranges::any_of(shape.fields, within);
}

/// A file to write: with what must be so in it, with exceptions, and with marks or without.
struct Example {
    std::string_view file;
    std::map<std::string_view, std::string> given = {};
    bool exceptions = false;
    bool open = false;
};

/// Of gemeente.yaml only what may be marked; the rest is as in other tests, or left empty.
std::map<std::string_view, std::string> gemeente(const Shape& shape) {
    std::map<std::string_view, std::string> given{
        {"naam", "Voorbeeldstad"},
        {"code", "GM9999"},
        {"uitgangspunten", "{wonen: {tekst: Wonen}}"},
        {"regios", "{voorbeeldregio: {naam: R, gemeenten: [Voorbeeldstad]}}"}};
    for (const FieldShape& field : shape.fields) {
        if (!holds_marks(schema::single(*field.shape)) || field.key == "risiconormen") given.try_emplace(field.key, "");
    }
    return given;
}

/// Of a kind of file that may hold marks. One that is a single file and needs nothing in particular is written without being
/// named here.
std::vector<Example> examples(const schema::FileKind& kind) {
    const std::map<std::string_view, std::string> active{{"status", "actief"}, {"sinds", "2015-01-01"}, {"tot", ""}};
    if (kind.id == "samenwerking")
        return {{"samenwerkingen/a.yaml", active, true, false}, {"samenwerkingen/b.yaml", active, false, true}};
    if (kind.id == "gemeente") return {{"gemeente.yaml", gemeente(*kind.shape)}};
    if (kind.id == "vergadering")
        return {
            {"vergaderingen/2026-12-01-a-ab.yaml", {{"datum", "2026-12-01"}, {"samenwerking", "a"}, {"orgaan", "ab"}}}};
    if (kind.id == "voorstel") // one of which all is marked, and one with marks within
        return {{"voorstellen/geheim.yaml", {}, true, false},
                {"voorstellen/open.yaml", {{"vertrouwelijk", "false"}}, true, false}};
    CHECK_MESSAGE(kind.file.find('<') == std::string_view::npos,
                  "say here which file of kind " << kind.id << " to write");
    return {{kind.file, {}, kind.id == "risicos"}};
}

Made make(std::size_t variant, std::size_t leaf = 0) {
    Writer writer{variant, leaf};
    Made made;
    for (const schema::FileKind& kind : cli::file_kinds()) {
        if (!holds_marks(*kind.shape)) continue;
        for (const Example& example : examples(kind)) {
            std::string& text = made.files[std::string{example.file}];
            text =
                example.open ? writer.open_file(*kind.shape, example.given) : writer.file(*kind.shape, example.given);
            if (example.exceptions) text += uitzonderingen();
        }
    }
    made.leaves = writer.leaves();
    return made;
}

/// What identifies a finding for who may see it.
std::string told(const Finding& f) {
    return std::string{f.rule->id} + " " + f.location.file + " " + f.location.path + " " +
           std::to_string(f.location.line) + ":" + std::to_string(f.location.column) + "-" +
           std::to_string(f.location.end_line) + ":" + std::to_string(f.location.end_column) + " " + f.message + " " +
           f.hint + " " + f.explained;
}

struct Heard {
    std::vector<std::string> open;
    std::set<std::pair<std::string_view, std::string>> intern; ///< rule and path
    std::vector<std::pair<std::string_view, std::string>> open_places;
};

Heard hear(const Made& made) {
    const test::Register reg{made.files};
    const cli::Read read = cli::read(test::source_at(reg.folder()), reg.folder(), *parse_date("2026-11-25"));
    for (const Finding& finding : read.loaded.findings)
        FAIL_CHECK(told(finding)); // no fault of form, else nothing is tried
    Heard heard;
    for (const Finding& f : cli::check(Lezer::openbaar, read).findings) {
        heard.open.push_back(told(f));
        heard.open_places.emplace_back(f.rule->id, f.location.path);
    }
    for (const Finding& f : cli::check(Lezer::intern, read).findings) heard.intern.emplace(f.rule->id, f.location.path);
    return heard;
}

} // namespace

TEST_CASE("no field of a marked record changes what the public hears, and what it hears is so") {
    const Heard base = hear(make(0));
    const std::size_t leaves = make(0).leaves;
    CHECK(leaves > 100);
    for (std::size_t leaf = 1; leaf <= leaves; leaf += test::stride) {
        for (std::size_t variant = 1; variant <= 4; ++variant) {
            CAPTURE(leaf);
            CAPTURE(variant);
            const Heard heard = hear(make(variant, leaf));
            CHECK(heard.open == base.open);
            for (const auto& place : heard.open_places)
                CHECK_MESSAGE(heard.intern.contains(place), place.first << " " << place.second);
        }
    }
}

namespace {

using Words = std::vector<std::string>;

/// The report as it must be asked for, and once more for each value of an option that chooses.
std::vector<Words> asked(const reports::Report& report) {
    Words words{std::string{report.id}};
    std::vector<Words> all;
    for (const FieldShape& field : report.options().fields) {
        const Shape& shape = schema::single(*field.shape);
        if (shape.referent == Referent::samenwerking && field.required) words.push_back("a");
        if (shape.referent == Referent::vergadering) words.push_back(meeting); // or the day of a raad
        if (shape.referent == Referent::voorstel && field.required) words.push_back("open");
        if (shape.kind == Kind::year && field.required) words.push_back("2027");
    }
    const auto must_choose = [](const FieldShape& field) {
        return field.required && field.shape->kind == Kind::option;
    };
    if (std::ranges::none_of(report.options().fields, must_choose)) all.push_back(words);
    for (const FieldShape& field : report.options().fields) {
        for (const schema::OptionShape& option : schema::single(*field.shape).options) {
            all.push_back(words);
            all.back().insert(all.back().end(), {"--" + std::string{field.key}, std::string{option.key}});
        }
    }
    return all;
}

/// Every report in every format, and the toets in each of its.
std::vector<Words> outputs() {
    std::vector<Words> all;
    for (const char* form : {"tekst", "json", "sarif", "github", "gitlab"}) {
        for (const char* streng : {"fout", "waarschuwing", "advies"})
            all.push_back({"toets", "--als", form, "--streng", streng});
    }
    for (const reports::Report* report : reports::all()) {
        for (const Words& words : asked(*report)) {
            for (const reports::Formaat formaat : reports::formaten_of(*report)) {
                if (formaat == reports::Formaat::pdf) continue; // made of the page, by another program
                all.push_back(words);
                all.back().insert(all.back().end(), {"--als", std::string{option_of(formaat).key}});
            }
            if (!report->beelden) continue;
            all.push_back(words);
            all.back().insert(all.back().end(), {"--beelden", "beelden"});
        }
    }
    return test::some_of(all);
}

/// What a reader gets: words, files and exit code.
std::string got(const std::filesystem::path& reg, const std::filesystem::path& out, Words words) {
    const std::string format = words.back();
    const bool in_a_file = format == "xlsx" || format == "docx" || format == "odt";
    words.insert(words.end(), {"--register", reg.string()});
    const std::filesystem::path file = out / ("uit." + format);
    if (in_a_file) words.insert(words.end(), {"--uit", file.string(), "--overschrijf"});
    const test::Ran ran = test::grip_in(out, words);
    std::string text = std::to_string(static_cast<int>(ran.code)) + ran.out + ran.err;
    if (in_a_file) text += test::read(file);
    if (std::filesystem::exists(out / "beelden")) {
        for (const auto& picture : std::filesystem::directory_iterator{out / "beelden"})
            text += test::read(picture.path());
        std::filesystem::remove_all(out / "beelden");
    }
    const std::string name = reg.filename().string();
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) text.erase(at, name.size());
    return text;
}

} // namespace

TEST_CASE("no report in any format tells what stands in marked records, nor does the exit code") {
    const test::TemporaryRegister elsewhere{{{"leeg.txt", ""}}};
    const test::Register base{make(0).files};
    std::vector<std::string> expected;
    for (const Words& words : outputs()) expected.push_back(got(base.folder(), elsewhere.folder(), words));
    const auto refused = std::ranges::count_if(expected, [](const std::string& text) { return text.starts_with('2'); });
    CHECK(10 * refused < std::ssize(expected));
    for (std::size_t variant = 1; variant <= 4; ++variant) {
        const test::Register changed{make(variant).files};
        auto expect = expected.begin();
        for (const Words& words : outputs()) {
            const std::string line = fmt::format("{}", fmt::join(words, " "));
            CAPTURE(variant);
            CHECK_MESSAGE(got(changed.folder(), elsewhere.folder(), words) == *expect++, line);
        }
    }
}
