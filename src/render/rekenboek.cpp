#include "render/rekenboek.hpp"

#include "base/error.hpp"

#include <chrono>
#include <fmt/format.h>
#include <mutex>
#include <new>

namespace grip::render {

void require_written(bool good) {
    if (!good) throw WorldError{"Het rekenblad kan niet worden gemaakt. Is er nog ruimte?"};
}
void require_written(lxw_error error) { require_written(error == LXW_NO_ERROR); }

Rekenboek::Rekenboek(const Opschrift& opschrift) : book_{workbook_new(file_.path().c_str()), lxw_workbook_free} {
    if (!book_) throw std::bad_alloc{};
    std::string titel = fmt::format("{} – gemeente {}", opschrift.titel, opschrift.gemeente);
    std::string gemaakt = "Gemaakt met grip " + opschrift.versie;
    lxw_doc_properties properties{};
    properties.title = titel.data();
    properties.comments = gemaakt.data();
    properties.created = static_cast<time_t>(std::chrono::seconds{opschrift.peildatum.time_since_epoch()}.count());
    require_written(workbook_set_properties(book_.get(), &properties));
}

lxw_worksheet* Rekenboek::blad(std::string_view naam) {
    lxw_worksheet* sheet = workbook_add_worksheet(book_.get(), std::string{naam}.c_str());
    if (sheet == nullptr) throw std::bad_alloc{};
    return sheet;
}

lxw_format* Rekenboek::opmaak() {
    lxw_format* format = workbook_add_format(book_.get());
    if (format == nullptr) throw std::bad_alloc{};
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

std::string Rekenboek::bytes() {
    static std::mutex one;
    {
        const std::scoped_lock lock{one};
        require_written(workbook_close(book_.release()));
    }
    std::string bytes = file_.content();
    require_written(!bytes.empty());
    return bytes;
}

lxw_datetime to_datetime(Date date) {
    const std::chrono::year_month_day day{date};
    return {static_cast<int>(day.year()),
            static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day())),
            0,
            0,
            0};
}

namespace {

/// What is secret is said on each page; a header or footer holds 255 characters, in which `&` begins a code.
std::string onder(const Opschrift& opschrift) {
    constexpr std::string_view bladzijde = "&RBladzijde &P van &N";
    constexpr std::size_t most = 255;
    std::string merken;
    for (const char c : fmt::format("{}", fmt::join(opschrift.merken, "; ")))
        merken += c == '&' ? "&&" : std::string(1, c);
    if (merken.empty()) return std::string{bladzijde};
    const std::string heel = fmt::format("&L{}{}", merken, bladzijde);
    return heel.size() <= most ? heel : fmt::format("&LGeheim: zie het eerste blad{}", bladzijde);
}

} // namespace

void druk_af(lxw_worksheet* sheet, const Opschrift& opschrift) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    const std::string boven = fmt::format("&L{}, peildatum {}{}", opschrift.titel, long_dutch(opschrift.peildatum),
                                          is_openbaar(opschrift) ? "" : "&RNiet openbaar");
    require_written(worksheet_set_header(sheet, boven.c_str()));
    require_written(worksheet_set_footer(sheet, onder(opschrift).c_str()));
}

} // namespace grip::render
