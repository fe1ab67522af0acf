// The workbook of libxlsxwriter: held, made the same twice, and handed over as bytes. Only what writes sheets includes it.
#pragma once

#include "base/opschrift.hpp"
#include "render/memory_file.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <xlsxwriter.h>

namespace grip::render {

/// Throws WorldError: the library tells by a code alone that something was not written.
void require_written(bool good);
void require_written(lxw_error error);

class Rekenboek {
public:
    /// With nothing that differs from one run to the next: the peildatum is the day on which it was made.
    explicit Rekenboek(const Opschrift& opschrift);

    lxw_worksheet* blad(std::string_view naam);
    lxw_format* opmaak(); ///< a new one, for text at the top of its cell

    /// Ends it. One at a time: the library counts the names of its temporary files in a variable that all threads share.
    std::string bytes();

private:
    MemoryFile file_; // the library opens it by name
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> book_;
};

lxw_datetime to_datetime(Date date);

/// Each page says what it is, also when it lies alone on a desk.
void druk_af(lxw_worksheet* sheet, const Opschrift& opschrift);

} // namespace grip::render
