"""Documents of XML: `xml.etree.ElementTree`."""
