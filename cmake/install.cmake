# What `cmake --install` puts under any prefix: nothing of it knows where it stands, and grip itself needs none of it to run.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATAROOTDIR}/doc/grip-samenwerkingen")
install(TARGETS grip)

# What the program tells of itself, so that it cannot differ from what it does.
function(told_by_grip file folder)
    add_custom_command(OUTPUT "${CMAKE_BINARY_DIR}/verteld/${file}"
        COMMAND grip ${ARGN} > "${CMAKE_BINARY_DIR}/verteld/${file}" DEPENDS grip)
    install(FILES "${CMAKE_BINARY_DIR}/verteld/${file}" DESTINATION "${folder}")
endfunction()
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/verteld/bash")
told_by_grip(grip.1 "${CMAKE_INSTALL_MANDIR}/man1" manpagina)
told_by_grip(bash/grip "${CMAKE_INSTALL_DATAROOTDIR}/bash-completion/completions" aanvulling bash)
told_by_grip(_grip "${CMAKE_INSTALL_DATAROOTDIR}/zsh/vendor-completions" aanvulling zsh)
told_by_grip(grip.fish "${CMAKE_INSTALL_DATAROOTDIR}/fish/vendor_completions.d" aanvulling fish)
add_custom_target(grip_verteld ALL DEPENDS
    "${CMAKE_BINARY_DIR}/verteld/grip.1" "${CMAKE_BINARY_DIR}/verteld/bash/grip"
    "${CMAKE_BINARY_DIR}/verteld/_grip" "${CMAKE_BINARY_DIR}/verteld/grip.fish")

install(FILES README.md CHANGELOG.md publiccode.yml DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY docs examples templates LICENSES DESTINATION "${CMAKE_INSTALL_DOCDIR}")
