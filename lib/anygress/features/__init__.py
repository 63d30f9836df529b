"""What can be asked of a controller, what leaving it out means, and what stands for how well it is answered."""
