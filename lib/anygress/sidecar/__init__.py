"""What a proxy beside the app does where the controller cannot."""
