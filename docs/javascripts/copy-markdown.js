/* "Copy as Markdown" puts the file that it links to on the clipboard, and says so. Where
   a script may not read the file (without a server) or write the clipboard (without
   https), it stays a link. */
document.addEventListener("click", async event => {
  const link = event.target.closest("a.copy-markdown")
  const able = location.protocol !== "file:" && navigator.clipboard?.write
  if (!link || !able || event.ctrlKey || event.metaKey || event.shiftKey)
    return
  event.preventDefault()
  const status = link.parentElement.querySelector("[role=status]")
  status.textContent = "" // so that a second click is said again
  try {
    // Safari wants the promise: after an await the click no longer counts.
    const text = fetch(link.href).then(async answer => {
      if (!answer.ok)
        throw new Error(`${link.href}: ${answer.status}`)
      return new Blob([await answer.text()], { type: "text/plain" })
    })
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })])
    status.textContent = "Copied"
  } catch {
    location.href = link.href
  }
})
