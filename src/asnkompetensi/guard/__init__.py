"""What stands between a stranger's file and this process: children with limits, and the locks of workbooks.

In: bytes, and the names of what a child is to do with them. Out: bytes, or why there are none. Must not know: what a
file means, where it lies, how anything is shown. The parent's side loads no library that reads files.
"""
