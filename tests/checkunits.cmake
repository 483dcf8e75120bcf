# SPDX-License-Identifier: GPL-3.0-or-later
# Has systemd judge the units that are shipped, where it is there to do so; a broken unit must not pass.
#
#   cmake -DROOT=<source folder> -DBUILT=<build folder> -DSCRATCH=<folder> -P tests/checkunits.cmake
cmake_minimum_required(VERSION 3.28)

find_program(SYSTEMD_ANALYZE systemd-analyze)
if(NOT SYSTEMD_ANALYZE)
    message("skipped: there is no systemd-analyze here to judge the units")
    return()
endif()

# Sets `problems` to what systemd says of the units in SCRATCH; empty where they are sound.
function(judge result)
    execute_process(COMMAND ${SYSTEMD_ANALYZE} verify --user --man=no --recursive-errors=no
            ${SCRATCH}/recension-check.service ${SCRATCH}/recension-check.timer
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(status EQUAL 0 AND NOT said MATCHES "recension-check")
        set(said "")
    endif()
    set(${result} "${said}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}/run")
set(ENV{XDG_RUNTIME_DIR} "${SCRATCH}/run") # there may be no session here
file(READ "${BUILT}/linux/recension-check.service" service)
# What is started need not be installed to be judged.
string(REGEX REPLACE "ExecStart=[^ ]+" "ExecStart=/bin/true" judged "${service}")
file(WRITE "${SCRATCH}/recension-check.service" "${judged}")
file(COPY "${ROOT}/packaging/linux/recension-check.timer" DESTINATION "${SCRATCH}")
judge(problems)
if(problems)
    message(SEND_ERROR "systemd does not accept the units:\n${problems}")
endif()
if(NOT service MATCHES "ExecStart=/[^\n]*/recension check --due")
    message(SEND_ERROR "the service does not check what is due:\n${service}")
endif()

file(WRITE "${SCRATCH}/recension-check.timer" "[Timer]\nOnCalendar=when the tide is out\n")
judge(problems)
if(NOT problems)
    message(SEND_ERROR "systemd accepted a timer that makes no sense, so its judgement is worth nothing")
endif()
file(REMOVE_RECURSE "${SCRATCH}")
