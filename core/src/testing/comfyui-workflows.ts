/** Workflows in ComfyUI's API format, as its page exports them. */

/** Stable Diffusion from words, with every place that Vizzy fills in. */
export const drawWorkflow = {
  '3': {
    inputs: {
      seed: '{{seed}}',
      steps: 20,
      cfg: 8,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
      model: ['4', 0],
      positive: ['6', 0],
      negative: ['7', 0],
      latent_image: ['5', 0],
    },
    class_type: 'KSampler',
    _meta: { title: 'KSampler' },
  },
  '4': { inputs: { ckpt_name: 'v1-5-pruned-emaonly.safetensors' }, class_type: 'CheckpointLoaderSimple' },
  '5': { inputs: { width: '{{width}}', height: '{{height}}', batch_size: 1 }, class_type: 'EmptyLatentImage' },
  '6': { inputs: { text: '{{prompt}}, sharp', clip: ['4', 1] }, class_type: 'CLIPTextEncode' },
  '7': { inputs: { text: '{{negative}}', clip: ['4', 1] }, class_type: 'CLIPTextEncode' },
  '8': { inputs: { samples: ['3', 0], vae: ['4', 2] }, class_type: 'VAEDecode' },
  '9': { inputs: { filename_prefix: 'vizzy', images: ['8', 0] }, class_type: 'SaveImage' },
};

/** The same from a photo. */
export const editWorkflow = {
  '3': { ...drawWorkflow['3'], inputs: { ...drawWorkflow['3'].inputs, denoise: 0.6, latent_image: ['11', 0] } },
  '4': drawWorkflow['4'],
  '6': drawWorkflow['6'],
  '7': drawWorkflow['7'],
  '8': drawWorkflow['8'],
  '9': drawWorkflow['9'],
  '10': { inputs: { image: '{{image}}' }, class_type: 'LoadImage' },
  '11': { inputs: { pixels: ['10', 0], vae: ['4', 2] }, class_type: 'VAEEncode' },
};

/** The first as its page saves it for itself, shortened: what people give by mistake. */
export const pageWorkflow = {
  last_node_id: 9,
  last_link_id: 9,
  nodes: [{ id: 3, type: 'KSampler', pos: [863, 186], widgets_values: [156680208700286, 'randomize', 20, 8] }],
  links: [[1, 4, 0, 3, 0, 'MODEL']],
  version: 0.4,
};
