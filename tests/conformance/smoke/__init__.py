"""A hand-written application through each controller: proves the rig itself, before anygress has a say."""
